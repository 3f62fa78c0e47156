import { checkAnswers, compileScoring, scoreDossier, type CompiledForm } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import type { ListedFixture, PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Golden answers behave as they say, and every form has at least one set that passes and one that does not. */
export function checkFixtures(
  content: PluginContent,
  forms: ReadonlyMap<string, CompiledForm>,
): readonly Problem[] {
  const behaviour = content.fixtures.flatMap((listed) => {
    const form = forms.get(listed.form)
    return form ? checkFixture(listed, form, content) : [flaw(listed.file, '', 'form-unknown')]
  })
  const lacking = content.manifest.contributes.forms.flatMap(({ id, file }) =>
    (['valid', 'invalid'] as const)
      .filter((expect) => !content.fixtures.some((listed) => listed.form === id && listed.expect === expect))
      .map((expect) => flaw(file, '', 'fixture-missing', { expect })),
  )
  return [...behaviour, ...lacking]
}

function checkFixture(listed: ListedFixture, form: CompiledForm, content: PluginContent): readonly Problem[] {
  const { fixture, file } = listed
  const checked = checkAnswers(form, fixture.answers, { complete: true })
  const found = checked.problems.map(({ code, path }) => `${code} ${path}`)
  const problems: Problem[] = []
  if (listed.expect === 'valid' && found.length > 0)
    problems.push(flaw(file, '', 'not-valid', { found: found.join('; ') }))
  if (listed.expect === 'invalid' && found.length === 0) problems.push(flaw(file, '', 'not-invalid'))
  if (listed.expect === 'invalid' && found.join('; ') !== (fixture.problems ?? []).join('; ')) {
    problems.push(flaw(file, '/problems', 'other-problems', { found: found.join('; ') }))
  }
  // A model that does not fit is reported where it lies; scoring with it would be a bug, not a finding.
  const model = [...content.scoring.values()].find(
    (scoring) => scoring.formId === listed.form && compileScoring(scoring, form).ok,
  )
  const lines = model ? scoreDossier(model, form, checked.answers).lines : []
  for (const [criterion, expected] of Object.entries(fixture.outcomes ?? {})) {
    const outcome = lines.find(({ criterionId }) => criterionId === criterion)?.outcome ?? 'none'
    if (outcome !== expected)
      problems.push(flaw(file, `/outcomes/${criterion}`, 'other-outcome', { outcome, expected }))
  }
  return problems
}
