import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { soundContent } from '#test/arbitrary-forms.ts'
import { commandFor, keyMaker } from '#test/arbitrary-commands.ts'
import { sampleDocument } from '#test/sample-document.ts'
import { applyCommand } from './apply-command.ts'
import type { Command } from './command.ts'
import { footprintOf, plainCommands } from './footprint.ts'
import type { FormDocument } from './form-document.ts'
import { mergeCommands } from './merge-commands.ts'
import { mergeDocuments } from './merge-documents.ts'
import { definitionOf, openDocument } from './open-document.ts'

const seeds = fc.array(fc.nat(1_000_000), { maxLength: 8 })

function given(document: FormDocument, numbers: readonly number[], name: string) {
  const nextKey = keyMaker(name)
  let current = document
  const commands: Command[] = []
  for (const number of numbers) {
    const command = commandFor(current, number, nextKey)
    const applied = command ? applyCommand(current, command) : null
    if (!command || !applied?.ok) continue
    commands.push(command)
    current = applied.value.document
  }
  return { commands, document: current }
}

function merge(theirs: readonly Command[], mine: readonly Command[]) {
  return mergeCommands(sampleDocument(), theirs, mine)
}

const label = (vi: string): Command => ({ op: 'set', key: 'field/planNumber', path: 'label/vi', value: vi })

describe('two people at one form', () => {
  test('different properties and places go together', () => {
    const merged = merge(
      [label('Số hiệu'), { op: 'move', key: 'field/targetsDone', parent: 'section/a2', after: null }],
      [
        { op: 'set', key: 'field/planNumber', path: 'required', value: true },
        { op: 'set', key: 'field/planNumber', path: 'label/en', value: 'Number' },
      ],
    )
    expect(merged.conflicts).toEqual([])
    const fields = definitionOf(merged.document).sections[0]?.fields ?? []
    expect(fields.find((field) => field.id === 'planNumber')).toMatchObject({
      required: true,
      label: { vi: 'Số hiệu', en: 'Number' },
    })
    expect(fields[0]?.id).toBe('targetsDone')
  })

  test('a rule one writes follows the name the other gives', () => {
    const merged = merge(
      [{ op: 'rename', key: 'field/planIssued', id: 'issued' }],
      [{ op: 'set', key: 'field/targetsDone', path: 'visibleWhen', value: 'planIssued == false' }],
    )
    const fields = definitionOf(merged.document).sections[0]?.fields ?? []
    expect(fields[3]?.visibleWhen).toBe('issued == false')
  })

  test.each<[string, readonly Command[], readonly Command[], string]>([
    ['two labels for one field', [label('Số hiệu')], [label('Ký hiệu')], 'same-property'],
    ['work on what the other deleted', [{ op: 'remove', key: 'section/a2' }], [label('Số')], 'taken-away'],
    ['deleting what the other works on', [label('Số')], [{ op: 'remove', key: 'section/a2' }], 'taken-away'],
    [
      'one field moved to two places',
      [{ op: 'move', key: 'field/planNumber', parent: 'section/a3', after: null }],
      [{ op: 'move', key: 'field/planNumber', parent: 'section/a2', after: 'field/people' }],
      'moved-apart',
    ],
    [
      'one name for two fields',
      [{ op: 'rename', key: 'field/planIssued', id: 'issued' }],
      [{ op: 'rename', key: 'field/planNumber', id: 'issued' }],
      'same-id',
    ],
  ])('%s is a conflict with a name', (_, theirs, mine, reason) => {
    const merged = merge(theirs, mine)
    expect(merged.conflicts.map((conflict) => conflict.reason)).toEqual([reason])
    expect(definitionOf(merged.document)).toEqual(
      definitionOf(footprintOf(sampleDocument(), theirs).document),
    )
  })

  test('the same done twice is done once', () => {
    const merged = merge([label('Số')], [label('Số')])
    expect(merged.conflicts).toEqual([])
    expect(merged.commands).toEqual([])
  })

  test('what was put behind a field the other deleted stands behind the one before it', () => {
    const merged = merge(
      [{ op: 'remove', key: 'field/planNumber' }],
      [{ op: 'move', key: 'field/people', parent: 'section/a2', after: 'field/planNumber' }],
    )
    const ids = definitionOf(merged.document).sections[0]?.fields.map((field) => field.id)
    expect(ids?.slice(0, 2)).toEqual(['planIssued', 'people'])
  })

  test('every command of mine is carried out after theirs, was theirs already, or is named in a conflict', () => {
    fc.assert(
      fc.property(soundContent, seeds, seeds, (content, one, other) => {
        const base = openDocument(content)
        const theirs = given(base, one, 't')
        const mine = given(base, other, 'm')
        const merged = mergeCommands(base, theirs.commands, mine.commands)
        let document = theirs.document
        for (const command of merged.commands) {
          const applied = applyCommand(document, command)
          expect(applied.ok).toBe(true)
          if (applied.ok) document = applied.value.document
        }
        expect(definitionOf(document)).toEqual(definitionOf(merged.document))
        const plain = plainCommands(mine.commands).length
        expect(merged.commands.length + merged.conflicts.length).toBeLessThanOrEqual(plain)
        const alone = mergeCommands(base, [], mine.commands)
        expect(alone.conflicts).toEqual([])
        expect(definitionOf(alone.document)).toEqual(definitionOf(mine.document))
      }),
    )
  })

  test('a version saved by somebody else comes in as one step, and brings the same text as merging it there', () => {
    fc.assert(
      fc.property(soundContent, seeds, seeds, (content, one, other) => {
        const base = openDocument(content)
        const theirs = given(base, one, 't')
        const mine = given(base, other, 'm')
        const merged = mergeDocuments(
          mine.document,
          base,
          { definition: definitionOf(theirs.document) },
          keyMaker('x'),
        )
        let document = mine.document
        for (const command of merged.steps) {
          const applied = applyCommand(document, command)
          expect(applied.ok).toBe(true)
          if (applied.ok) document = applied.value.document
        }
        expect(definitionOf(document)).toEqual(definitionOf(merged.document))
        const untouched = mergeDocuments(
          base,
          base,
          { definition: definitionOf(theirs.document) },
          keyMaker('y'),
        )
        expect(definitionOf(untouched.document)).toEqual(definitionOf(theirs.document))
      }),
    )
  })
})
