import { expect, test } from 'vitest'
import { sampleDefinition } from '#test/sample-document.ts'
import type { FormDefinition } from '@thidua/contracts'
import { readDefinition } from './read-definition.ts'

const sound: FormDefinition = { ...sampleDefinition, sections: sampleDefinition.sections.slice(0, 1) }

test('a sound text is taken over', () => {
  expect(readDefinition(JSON.stringify(sound), sound)).toEqual({ ok: true, value: sound })
})

test.each<[string, string, string]>([
  ['text that is no JSON', '{"id":', 'syntax'],
  ['a list', '[]', 'shape'],
  ['a form without sections', '{"id":"a","title":{"vi":"A"}}', 'shape'],
  ['a section that is a number', '{"id":"a","title":{"vi":"A"},"sections":[7]}', 'shape'],
  ['a nest of 5,000 lists', `${'['.repeat(5000)}${']'.repeat(5000)}`, 'shape'],
])('%s is refused', (_, text, reason) => {
  expect(readDefinition(text, sound)).toMatchObject({ ok: false, error: { reason } })
})

test('a new fault keeps the text out, an old one does not', () => {
  const [section] = sound.sections
  if (!section) throw new Error('the sample has a section')
  const broken: FormDefinition = {
    ...sound,
    sections: [{ ...section, fields: section.fields.map((field) => ({ ...field, visibleWhen: 'nobody' })) }],
  }
  const text = JSON.stringify(broken)
  expect(readDefinition(text, sound)).toMatchObject({ ok: false, error: { reason: 'problems' } })
  expect(readDefinition(text, broken)).toMatchObject({ ok: true })
})
