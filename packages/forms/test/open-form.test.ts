import type { Answers, FormDefinition, PublishedRules } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import { checkAnswers } from '../src/check-answers.ts'
import { compileForm } from '../src/compile-form.ts'
import { openForm } from '../src/open-form.ts'
import { publishRules } from '../src/publish-rules.ts'
import { visibleFields } from '../src/visible-fields.ts'
import { boundForm } from './first-party-forms.ts'

type Manifest = {
  readonly fixtures: readonly { readonly form: string; readonly file: string }[]
  readonly contributes: { readonly forms: readonly { readonly id: string; readonly file: string }[] }
}

const files = import.meta.glob<{ readonly default: unknown }>(
  '../../../plugins/*/{plugin,forms/*,fixtures/*}.json',
  {
    eager: true,
  },
)
const read = (path: string): unknown => files[path]?.default
const cases = Object.keys(files)
  .filter((path) => path.endsWith('/plugin.json'))
  .flatMap((path) => {
    const folder = path.slice(0, -'plugin.json'.length)
    const { fixtures, contributes } = read(path) as Manifest
    return fixtures.map(({ form, file }): [string, string] => [
      `${folder}${contributes.forms.find(({ id }) => id === form)?.file}`,
      `${folder}${file}`,
    ])
  })

describe('a published form', () => {
  it.each(cases)('%s judges %s in the browser as on the server', (formFile, fixtureFile) => {
    const definition = boundForm(formFile, read(formFile) as FormDefinition)
    const { answers } = read(fixtureFile) as { readonly answers: Answers }
    const compiled = compileForm(definition)
    if (!compiled.ok) throw new Error(compiled.error.code)
    const rules = JSON.parse(JSON.stringify(publishRules(compiled.value))) as PublishedRules
    const opened = openForm(definition, rules)
    if (!opened.ok) throw new Error(opened.error.code)
    for (const complete of [true, false]) {
      const here = checkAnswers(opened.value, answers, { complete })
      expect(here).toEqual(checkAnswers(compiled.value, answers, { complete }))
    }
    expect(visibleFields(opened.value, answers)).toEqual(visibleFields(compiled.value, answers))
  })

  it('is refused when a rule did not travel with it', () => {
    const [formFile = ''] = cases[0] ?? []
    const refused = openForm(read(formFile) as FormDefinition, {})
    expect(refused).toMatchObject({ ok: false, error: { code: 'form.definition-invalid' } })
  })
})
