import type { Score } from '@thidua/contracts'
import { checkAnswers, compileScoring, scoreDossier, type CompiledForm } from '@thidua/forms'
import type { ListedFixture, PluginContent } from './plugin-content.ts'

/** Where a golden set of answers came to something else than it says. Points are hundredths. */
export type GoldenDifference = {
  /** JSON pointer into the fixture. */
  readonly path: string
  readonly reason: 'other-outcome' | 'other-points' | 'other-total'
  readonly expected: string | number
  readonly found: string | number
}

/** The score of a golden set of answers; null where its form is not scored, or the scoring does not fit the form. */
export function scoreGolden(listed: ListedFixture, form: CompiledForm, content: PluginContent): Score | null {
  const model = [...content.scoring.values()].find(
    (scoring) => scoring.formId === listed.form && compileScoring(scoring, form).ok,
  )
  if (!model) return null
  const { answers } = checkAnswers(form, listed.fixture.answers, { complete: true })
  return scoreDossier(model, form, answers)
}

/** Compares outcomes, points and total with what the fixture says of them; what it does not name is not looked at. */
export function goldenDifferences(
  listed: ListedFixture,
  form: CompiledForm,
  content: PluginContent,
): readonly GoldenDifference[] {
  const { outcomes = {}, points = {}, totalHundredths } = listed.fixture
  const isSilent = Object.keys({ ...outcomes, ...points }).length === 0 && totalHundredths === undefined
  if (isSilent) return []
  const score = scoreGolden(listed, form, content)
  const lineOf = (criterion: string) => score?.lines.find(({ criterionId }) => criterionId === criterion)
  const compared: readonly GoldenDifference[] = [
    ...Object.entries(outcomes).map(([criterion, expected]) => ({
      path: `/outcomes/${criterion}`,
      reason: 'other-outcome' as const,
      expected,
      found: lineOf(criterion)?.outcome ?? 'none',
    })),
    ...Object.entries(points).map(([criterion, expected]) => ({
      path: `/points/${criterion}`,
      reason: 'other-points' as const,
      expected,
      found: lineOf(criterion)?.pointsHundredths ?? 'none',
    })),
    ...(totalHundredths === undefined
      ? []
      : [
          {
            path: '/totalHundredths',
            reason: 'other-total' as const,
            expected: totalHundredths,
            found: score?.totalHundredths ?? 'none',
          },
        ]),
  ]
  return compared.filter(({ expected, found }) => expected !== found)
}
