import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyContent, soundContent } from '#test/arbitrary-forms.ts'
import { commandFor, keyMaker } from '#test/arbitrary-commands.ts'
import { commandsBetween } from './commands-between.ts'
import { createDocumentStore } from './document-store.ts'
import type { FormContent } from './form-document.ts'
import { definitionOf, openDocument, openLike, scoringOf } from './open-document.ts'

const seeds = fc.array(fc.nat(1_000_000), { maxLength: 30 })

function written(document: Parameters<typeof definitionOf>[0]): string {
  return JSON.stringify([definitionOf(document), scoringOf(document) ?? null])
}

function editedStore(content: FormContent, numbers: readonly number[], name = 'n') {
  const store = createDocumentStore(openDocument(content))
  const nextKey = keyMaker(name)
  for (const number of numbers) {
    const command = commandFor(store.document(), number, nextKey)
    if (command) store.act(command)
  }
  return store
}

describe('an open document', () => {
  test('gives back the very definition that was opened', () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const document = openDocument(content)
        expect(written(document)).toBe(JSON.stringify([content.definition, content.scoring ?? null]))
      }),
    )
  })

  test('undoing everything leads back to the first byte, redoing everything to the last', () => {
    fc.assert(
      fc.property(anyContent, seeds, (content, numbers) => {
        const store = editedStore(content, numbers)
        const first = JSON.stringify([content.definition, content.scoring ?? null])
        const last = written(store.document())
        while (store.undo()) continue
        expect(written(store.document())).toBe(first)
        while (store.redo()) continue
        expect(written(store.document())).toBe(last)
      }),
    )
  })

  test('any two versions have commands between them', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        const before = openDocument(one)
        const after = openLike(before, other, keyMaker('x'))
        let document = before
        const store = createDocumentStore(before)
        for (const command of commandsBetween(before, after)) {
          expect(store.act(command).ok).toBe(true)
          document = store.document()
        }
        expect(definitionOf(document)).toEqual(other.definition)
        expect(scoringOf(document)).toEqual(other.scoring)
      }),
    )
  })

  test('the difference to an edited version leads to it, and there is none to itself', () => {
    fc.assert(
      fc.property(soundContent, seeds, (content, numbers) => {
        const before = openDocument(content)
        const after = editedStore(content, numbers).document()
        const again = createDocumentStore(before)
        for (const command of commandsBetween(before, after)) again.act(command)
        expect(definitionOf(again.document())).toEqual(definitionOf(after))
        expect(commandsBetween(after, after)).toEqual([])
      }),
    )
  })
})
