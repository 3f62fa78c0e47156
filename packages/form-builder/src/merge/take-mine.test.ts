import { describe, expect, test } from 'vitest'
import { sampleDocument } from '#test/sample-document.ts'
import { applyCommand } from '../document/apply-command.ts'
import type { Command } from '../document/command.ts'
import { footprintOf } from '../document/footprint.ts'
import { mergeCommands } from '../document/merge-commands.ts'
import { takeMine } from './take-mine.ts'

function settled(theirs: Command, mine: Command) {
  const base = sampleDocument()
  const merged = mergeCommands(base, [theirs], [mine])
  const [conflict] = merged.conflicts
  const own = footprintOf(base, [mine]).document
  const command = conflict ? takeMine(conflict, merged.document, own) : null
  const applied = command ? applyCommand(merged.document, command) : null
  return applied?.ok ? applied.value.document : null
}

const label = (value: string): Command => ({ op: 'set', key: 'field/planNumber', path: 'label/vi', value })

describe('settling a conflict my way', () => {
  test('puts my words over theirs', () => {
    const document = settled(label('Của họ'), label('Của tôi'))
    expect(document?.nodes.get('field/planNumber')?.content['label']).toEqual({ vi: 'Của tôi' })
  })

  test('brings back what they deleted, as I changed it', () => {
    const document = settled({ op: 'remove', key: 'field/planNumber' }, label('Của tôi'))
    expect(document?.nodes.get('field/planNumber')).toMatchObject({
      parent: 'section/a2',
      content: { label: { vi: 'Của tôi' } },
    })
  })

  test('deletes what they changed', () => {
    expect(
      settled(label('Của họ'), { op: 'remove', key: 'field/planNumber' })?.nodes.has('field/planNumber'),
    ).toBe(false)
  })

  test('gives my field a free id when they took the one I wanted', () => {
    const document = settled(
      { op: 'rename', key: 'field/planIssued', id: 'issued' },
      { op: 'rename', key: 'field/planNumber', id: 'issued' },
    )
    expect(document?.nodes.get('field/planNumber')?.content['id']).toBe('issued2')
  })
})
