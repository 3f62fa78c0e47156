import type { Answers, DossierForm, Score, ShownScoring } from '@thidua/contracts'
import { onlyIn, openForm, openScoring, type PlatformFacts, scoreCompiled } from '@thidua/forms'

/** Points as far as they are earned, in hundredths. */
export type LivePoints = {
  readonly total: number
  readonly cap: number | null
  readonly criteria: readonly {
    readonly criterionId: string
    readonly points: number
    readonly most: number
  }[]
}

/** Counts one scoring along with the answers. A published scoring opens on its form: anything else is a bug and throws. */
export function openCounting(
  { model, rules, capHundredths }: ShownScoring,
  { form, formRules }: DossierForm,
): (answers: Answers, facts: PlatformFacts) => LivePoints {
  const opened = openForm(form, formRules)
  if (!opened.ok) throw new Error(`The published form ${form.id} does not open: ${opened.error.code}`)
  const scoring = openScoring(model, opened.value, rules)
  if (!scoring.ok) throw new Error(`The published scoring ${model.id} does not open: ${scoring.error.code}`)
  const most = new Map(
    model.criteria.map(({ criterionId, maxPointsHundredths = 0 }) => [criterionId, maxPointsHundredths]),
  )
  const cap = capHundredths ?? model.totalCapHundredths ?? null
  return (answers, facts) => {
    const own = onlyIn(opened.value, answers)
    const { lines, totalHundredths } = scoreCompiled(scoring.value, opened.value, own, facts)
    const total = totalHundredths ?? 0
    return {
      total: cap === null ? total : Math.min(total, cap),
      cap,
      criteria: lines.map(({ criterionId, pointsHundredths = 0 }) => ({
        criterionId,
        points: pointsHundredths,
        most: most.get(criterionId) ?? 0,
      })),
    }
  }
}

/** What the platform knows by itself does not change with an answer: the score the page came with holds it. */
export function factsOf(score: Score, { criteria }: ShownScoring['model']): PlatformFacts {
  const asked = criteria.find(({ computedBy }) => computedBy === 'dti-rank')
  const line = score.lines.find(({ criterionId }) => criterionId === asked?.criterionId)
  if (!line) return {}
  const because = line.because.flatMap(({ fact, value }) => (fact === undefined ? [] : [{ fact, value }]))
  return { 'dti-rank': { outcome: line.outcome, because, legalBasis: line.legalBasis } }
}
