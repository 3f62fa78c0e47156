import type { DocumentTemplate } from '@thidua/contracts'
import { expect, test } from 'vitest'
import { filesOf, soundPlugin } from '../test/sound-plugin.ts'
import { checkPlugin } from './check-plugin.ts'
import { readPlugin } from './read-plugin.ts'

function reasonsFor(document: Partial<DocumentTemplate>): readonly string[] {
  const plugin = soundPlugin()
  const listed = [{ id: 'paper', file: 'documents/paper.json' }]
  Object.assign(plugin.manifest.contributes, { documents: listed })
  const template = {
    id: 'paper',
    version: '1.0.0',
    title: { vi: 'Văn bản' },
    layout: 'decree30',
    ...document,
  }
  const files = filesOf(plugin, { 'documents/paper.json': JSON.stringify(template) })
  const content = readPlugin(files)
  const checked = content.ok ? checkPlugin(content.value, files) : content
  return checked.ok ? [] : (checked.error.problems ?? []).map(({ params }) => String(params?.['reason']))
}

const title = (name: string) => ({ kind: 'title', name }) as const

test('a paper names the fields and sections of its form', () => {
  const blocks = [title('{{answers.a1Verdict}}'), { kind: 'answers', without: ['a1', 'a1Verdict'] }] as const
  expect(reasonsFor({ form: 'sample-form', blocks })).toEqual([])
})

test.each<[string, Partial<DocumentTemplate>, string]>([
  ['a form the plugin has not', { form: 'other-form', blocks: [title('A')] }, 'form-unknown'],
  ['a field the form has not', { form: 'sample-form', blocks: [title('{{ answers.a9 }}')] }, 'field-unknown'],
  [
    'a section the form has not',
    { form: 'sample-form', blocks: [{ kind: 'answers', without: ['b1'] }] },
    'part-unknown',
  ],
  ['answers without saying of which form', { blocks: [title('{{answers.a1Verdict}}')] }, 'form-unknown'],
])('%s is a fault', (_sin, document, reason) => {
  expect(reasonsFor(document)).toEqual([reason])
})
