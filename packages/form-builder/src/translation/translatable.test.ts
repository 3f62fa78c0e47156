import { expect, test } from 'vitest'
import { sampleDocument } from '#test/sample-document.ts'
import { applyCommand } from '../document/apply-command.ts'
import { nodeOf } from '../document/form-document.ts'
import { textsBelow, withText } from './translatable.ts'

test('every text of the form is offered once, those in lists too', () => {
  const texts = textsBelow(sampleDocument(), 'form')
  expect(texts).toHaveLength(1 + 2 + 8 + 2 + 1)
  expect(texts.find(({ name }) => name === 'rules')).toMatchObject({ vi: 'Không thể lớn hơn.', en: '' })
})

test('a translation goes in beside its text and out again without a trace', () => {
  const document = sampleDocument()
  const [text] = textsBelow(document, 'field/targetsDone').filter(({ name }) => name === 'rules')
  if (!text) throw new Error('the sample has a rule')
  const put = (from: typeof document, words: string) => {
    const value = withText(nodeOf(from, text.key), text, 'en', words)
    const applied = applyCommand(from, { op: 'set', key: text.key, path: text.name, value })
    if (!applied.ok) throw new Error(applied.error.reason)
    return applied.value.document
  }
  const translated = put(document, 'No more than were assigned.')
  expect(textsBelow(translated, text.key).at(-1)?.en).toBe('No more than were assigned.')
  expect(nodeOf(put(translated, ''), text.key).content).toEqual(nodeOf(document, text.key).content)
})
