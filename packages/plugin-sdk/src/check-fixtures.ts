import { checkAnswers, type CompiledForm } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { goldenDifferences, type GoldenDifference } from './golden-differences.ts'
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
  const { answers, on } = fixture
  const checked = checkAnswers(form, answers, { complete: true, ...(on === undefined ? {} : { on }) })
  const found = checked.problems.map(({ code, path }) => `${code} ${path}`)
  const problems: Problem[] = []
  if (listed.expect === 'valid' && found.length > 0)
    problems.push(flaw(file, '', 'not-valid', { found: found.join('; ') }))
  if (listed.expect === 'invalid' && found.length === 0) problems.push(flaw(file, '', 'not-invalid'))
  if (listed.expect === 'invalid' && found.join('; ') !== (fixture.problems ?? []).join('; ')) {
    problems.push(flaw(file, '/problems', 'other-problems', { found: found.join('; ') }))
  }
  return [...problems, ...goldenDifferences(listed, form, content).map((one) => differenceFlaw(file, one))]
}

function differenceFlaw(file: string, { path, reason, expected, found }: GoldenDifference): Problem {
  const named = reason === 'other-outcome' ? { outcome: found } : { found }
  return flaw(file, path, reason, { ...named, expected })
}
