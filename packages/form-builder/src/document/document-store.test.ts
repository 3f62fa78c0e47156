import { describe, expect, test } from 'vitest'
import { keyMaker } from '#test/arbitrary-commands.ts'
import { largeDefinition, sampleDefinition, sampleDocument } from '#test/sample-document.ts'
import { copyText, pasteCommand, readCopied } from './clipboard.ts'
import { createDocumentStore } from './document-store.ts'
import { duplicateCommand } from './duplicate.ts'
import { findNodes } from './find-nodes.ts'
import { moveCommand } from './moves.ts'
import type { Direction } from './moves.ts'
import { definitionOf, openDocument } from './open-document.ts'

function fieldIds(store: ReturnType<typeof createDocumentStore>): readonly (readonly string[])[] {
  return definitionOf(store.document()).sections.map((section) => section.fields.map((field) => field.id))
}

function moved(store: ReturnType<typeof createDocumentStore>, key: string, direction: Direction) {
  const command = moveCommand(store.document(), key, direction)
  return command.ok ? store.act(command.value) : command
}

describe('the outline', () => {
  test('a move wakes at most three of 500 nodes', () => {
    const store = createDocumentStore(openDocument({ definition: largeDefinition }))
    const woken: string[] = []
    for (const key of store.document().nodes.keys()) store.watchNode(key, () => woken.push(key))
    moved(store, 'field/f3x7', 'down')
    expect(woken).toEqual(['section/s3'])
    woken.length = 0
    moved(store, 'field/f4x0', 'up')
    expect(woken.toSorted()).toEqual(['field/f4x0', 'section/s3', 'section/s4'])
  })

  test('a letter typed into a label wakes its own node only, and a run of letters is one step back', () => {
    const store = createDocumentStore(openDocument({ definition: largeDefinition }))
    const woken: string[] = []
    for (const key of store.document().nodes.keys()) store.watchNode(key, () => woken.push(key))
    for (const value of ['S', 'Số', 'Số hi', 'Số hiệu']) {
      store.act({ op: 'set', key: 'field/f3x7', path: 'label/vi', value }, { run: 'visit 1' })
    }
    expect(new Set(woken)).toEqual(new Set(['field/f3x7']))
    expect(store.history().past).toHaveLength(1)
    store.undo()
    expect(definitionOf(store.document())).toEqual(largeDefinition)
  })

  test('fields walk over the ends of sections, into a table and out of it', () => {
    const store = createDocumentStore(sampleDocument())
    moved(store, 'field/people', 'down')
    expect(fieldIds(store)[1]?.[0]).toBe('people')
    moved(store, 'field/people', 'up')
    expect(moved(store, 'field/targetsDone', 'into')).toMatchObject({ error: { reason: 'no-table-beside' } })
    moved(store, 'field/people', 'up')
    moved(store, 'field/targetsDone', 'down')
    moved(store, 'field/targetsDone', 'down')
    const spoken = moved(store, 'field/targetsDone', 'into')
    expect(spoken).toMatchObject({
      value: { act: 'into', name: 'Trường targetsDone', parent: 'Trường classes', position: 3, count: 3 },
    })
    expect(moved(store, 'field/targetsDone', 'out')).toMatchObject({ value: { act: 'out' } })
  })

  test('what holds no answer has no place in a table', () => {
    const store = createDocumentStore(sampleDocument())
    expect(moved(store, 'field/people', 'into')).toMatchObject({ error: { reason: 'not-a-cell' } })
  })

  test('a guard says no before anything changes', () => {
    const store = createDocumentStore(sampleDocument(), { guard: () => ({ reason: 'belongs-to-base' }) })
    expect(store.act({ op: 'remove', key: 'section/a2' })).toMatchObject({
      error: { reason: 'belongs-to-base' },
    })
    expect(definitionOf(store.document())).toEqual(sampleDefinition)
  })
})

describe('copies', () => {
  test('a duplicated section has ids of its own, and rules that read its own fields', () => {
    const store = createDocumentStore(sampleDocument())
    const command = duplicateCommand(store.document(), 'section/a2', keyMaker('n'))
    if (command) store.act(command)
    const copy = definitionOf(store.document()).sections[1]
    expect(copy?.id).toBe('a2-2')
    expect(copy?.fields[3]).toMatchObject({
      id: 'targetsDone2',
      rules: [{ expression: 'targetsDone2 <= targetsAssigned2' }],
    })
    expect(copy?.fields[5]?.computed).toBe('sum(classes2.map(topic, topic.attendees))')
  })

  test('parts travel between forms as text', () => {
    const from = sampleDocument()
    const text = copyText(from, ['field/classes', 'field/planNumber'])
    const trees = readCopied(text)
    const store = createDocumentStore(openDocument({ definition: largeDefinition }))
    const paste = pasteCommand(store.document(), 'field/f0x0', trees ?? [], keyMaker('n'))
    if (paste.ok) store.act(paste.value)
    expect(fieldIds(store)[0]?.slice(0, 4)).toEqual(['f0x0', 'classes', 'planNumber', 'f0x1'])
    store.undo()
    expect(definitionOf(store.document())).toEqual(largeDefinition)
  })

  test.each([
    'xin chào',
    '{"format":"thidua.form-parts/1","parts":7}',
    '{"format":"thidua.form-parts/1","parts":[{"kind":"form","part":{}}]}',
    '{"format":"thidua.form-parts/1","parts":[{"kind":"field","part":{"id":"a","columns":7}}]}',
    '{"format":"thidua.form-parts/1","parts":[{"kind":"section","part":{"id":"a","fields":[[]]}}]}',
  ])('the text %s is not pasted', (text) => {
    expect(readCopied(text)).toBeNull()
  })
})

test('find forgives tone marks and looks into ids and rules too', () => {
  const document = sampleDocument()
  expect(findNodes(document, 'ke hoach')).toEqual(['section/a2'])
  expect(findNodes(document, 'targetsassigned')).toEqual(['field/targetsAssigned', 'field/targetsDone'])
  expect(findNodes(document, '  ')).toEqual([])
})
