import { readFileSync, readdirSync } from 'node:fs'
import type { Answers, FormDefinition, PublishedRules } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import { checkAnswers } from './check-answers.ts'
import { compileForm } from './compile-form.ts'
import { openForm } from './open-form.ts'
import { publishRules } from './publish-rules.ts'
import { visibleFields } from './visible-fields.ts'

type Manifest = { fixtures: { form: string; file: string }[]; contributes: { forms: { id: string; file: string }[] } }

const plugins = new URL('../../../plugins/', import.meta.url)
const read = (path: string) => JSON.parse(readFileSync(new URL(path, plugins), 'utf8')) as unknown
const cases = readdirSync(plugins).flatMap((plugin) => {
  const manifest = read(`${plugin}/plugin.json`) as Manifest
  return manifest.fixtures.map(({ form, file }) => {
    const listed = manifest.contributes.forms.find(({ id }) => id === form)
    return [`${plugin}/${listed?.file}`, `${plugin}/${file}`] as const
  })
})

describe('a published form', () => {
  it.each(cases)('%s judges %s in the browser as on the server', (formFile, fixtureFile) => {
    const definition = read(formFile) as FormDefinition
    const { answers } = read(fixtureFile) as { answers: Answers }
    const compiled = compileForm(definition)
    if (!compiled.ok) throw new Error(compiled.error.code)
    const rules = JSON.parse(JSON.stringify(publishRules(compiled.value))) as PublishedRules
    const opened = openForm(definition, rules)
    if (!opened.ok) throw new Error(opened.error.code)
    for (const complete of [true, false]) {
      expect(checkAnswers(opened.value, answers, { complete })).toEqual(checkAnswers(compiled.value, answers, { complete }))
    }
    expect(visibleFields(opened.value, answers)).toEqual(visibleFields(compiled.value, answers))
  })

  it('is refused when a rule did not travel with it', () => {
    const [formFile = ''] = cases[0] ?? []
    expect(openForm(read(formFile) as FormDefinition, {})).toMatchObject({ ok: false, error: { code: 'form.definition-invalid' } })
  })
})
