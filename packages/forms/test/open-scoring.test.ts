import type { Answers, FormDefinition, PublishedRules, ScoringModel } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import { compileForm } from '../src/compile-form.ts'
import { compileScoring } from '../src/compile-scoring.ts'
import { openForm } from '../src/open-form.ts'
import { openScoring, publishScoringRules } from '../src/open-scoring.ts'
import { publishRules } from '../src/publish-rules.ts'
import { scoreCompiled, scoreDossier } from '../src/score-dossier.ts'
import { boundForm } from './first-party-forms.ts'

const files = import.meta.glob<{ readonly default: unknown }>(
  '../../../plugins/*/{plugin,scoring/*,forms/*,fixtures/*}.json',
  { eager: true },
)
type Manifest = {
  readonly fixtures: readonly { readonly form: string; readonly file: string }[]
  readonly contributes: { readonly forms: readonly { readonly id: string; readonly file: string }[] }
}
const read = (path: string): unknown => files[path]?.default

/** Every scoring the first-party plugins bring, with every answers they try its form with. */
const cases = Object.keys(files)
  .filter((path) => path.includes('/scoring/'))
  .flatMap((path) => {
    const folder = path.slice(0, path.indexOf('scoring/'))
    const model = read(path) as ScoringModel
    const { fixtures, contributes } = read(`${folder}plugin.json`) as Manifest
    const form = contributes.forms.find(({ id }) => id === model.formId)
    return fixtures
      .filter((fixture) => fixture.form === model.formId)
      .map(({ file }): [string, string, string] => [path, `${folder}${form?.file}`, `${folder}${file}`])
  })

function open(scoringFile: string, formFile: string) {
  const model = read(scoringFile) as ScoringModel
  const definition = boundForm(formFile, read(formFile) as FormDefinition)
  const form = compileForm(definition)
  if (!form.ok) throw new Error(form.error.code)
  const compiled = compileScoring(model, form.value)
  if (!compiled.ok) throw new Error(compiled.error.code)
  const travelled = <Rules>(rules: Rules) => JSON.parse(JSON.stringify(rules)) as PublishedRules
  const opened = openForm(definition, travelled(publishRules(form.value)))
  if (!opened.ok) throw new Error(opened.error.code)
  return {
    model,
    form: form.value,
    opened: opened.value,
    rules: travelled(publishScoringRules(compiled.value)),
  }
}

describe('a published scoring', () => {
  it.each(cases)('%s of %s counts %s in the browser as on the server', (scoringFile, formFile, fixture) => {
    const { model, form, opened, rules } = open(scoringFile, formFile)
    const scoring = openScoring(model, opened, rules)
    if (!scoring.ok) throw new Error(scoring.error.code)
    const { answers } = read(fixture) as { readonly answers: Answers }
    expect(scoreCompiled(scoring.value, opened, answers)).toEqual(scoreDossier(model, form, answers))
    expect(scoreCompiled(scoring.value, opened, {})).toEqual(scoreDossier(model, form, {}))
  })

  it('covers points with tiers, rubrics, bonus and deduction', () => {
    expect(cases.some(([path]) => (read(path) as ScoringModel).scale === 'points')).toBe(true)
  })

  it('is refused when a rule did not travel with it', () => {
    const [scoringFile, formFile] = cases.find(([path]) => path.includes('/example/')) ?? ['', '']
    const { model, opened } = open(scoringFile, formFile)
    expect(openScoring(model, opened, {})).toMatchObject({
      ok: false,
      error: { code: 'plugin.file-invalid' },
    })
  })
})
