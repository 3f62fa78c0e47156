import type { Answers, Score, ScoringModel } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { checkAnswers } from '../check-answers.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { composeExtension } from '../extension/compose-extension.ts'
import { inspectForm, openDefinition } from '../publishing/inspect-form.ts'
import type { InspectOptions } from '../publishing/published-form.ts'
import type { Finding } from '../findings/finding.ts'
import { explainScore } from '../scoring/explain-score.ts'
import type { ScoreTree } from '../scoring/score-tree.ts'
import { scoreDossier } from '../score-dossier.ts'
import type { CarriedAnswers } from '../versions/answer-lens.ts'
import { carryForward } from '../versions/carry-answers.ts'
import { compareForms } from '../versions/compare-forms.ts'
import { deriveLens } from '../versions/derive-lens.ts'
import type { FormChange } from '../versions/form-change.ts'
import { isPlainObject } from '../value-problems.ts'
import { isExtension, readExtension } from './read-extension.ts'
import { reportOf, type FormReport } from './form-report.ts'

/** `thidua form check FILE [--base FILE]`: a form, a form that claims to refine a base, or an extension of one. */
export function checkFormFile(definition: unknown, options: InspectOptions = {}): FormReport {
  const { base, baseScoring } = options
  if (!base || !isExtension(definition)) return reportOf(inspectForm(definition, options))
  const extension = readExtension(definition)
  if (!extension.ok) return reportOf(extension.findings)
  const composed = composeExtension(base, extension.value, baseScoring ? { baseScoring } : {})
  return reportOf(composed.ok ? [] : composed.error.findings)
}

/** `thidua form diff A B`. */
export function diffForms(
  before: unknown,
  after: unknown,
): FormReport & { readonly changes: readonly FormChange[] } {
  const [old, now] = [usable(before), usable(after)]
  if (!old.form || !now.form) return { ...reportOf([...old.problems, ...now.problems]), changes: [] }
  return { ...reportOf([]), changes: compareForms(old.form.definition, now.form.definition) }
}

/** `thidua form validate FORM ANSWERS`: as when a dossier is handed in. */
export function validateAnswers(definition: unknown, answers: unknown): FormReport {
  const { form, problems } = usable(definition)
  return form ? reportOf(checkAnswers(form, answers, { complete: true }).problems) : reportOf(problems)
}

/** `thidua form score FORM ANSWERS --explain`. What cannot be kept of the answers is not scored. */
export function scoreAnswers(
  definition: unknown,
  model: ScoringModel,
  answers: unknown,
): FormReport & { readonly score: Score | null; readonly tree: ScoreTree | null } {
  const { form } = usable(definition)
  const problems = inspectForm(definition, { scoring: model }).filter(({ severity }) => severity === 'error')
  if (!form || problems.length > 0) return { ...reportOf(problems), score: null, tree: null }
  const checked = checkAnswers(form, answers, { complete: true })
  return {
    ...reportOf(checked.problems),
    score: scoreDossier(model, form, checked.answers),
    tree: explainScore(model, form, checked.answers),
  }
}

/** `thidua form migrate FORM1 FORM2 ANSWERS`: the answers in the newer form, what was parked, and what it says of them. */
export function migrateAnswers(
  before: unknown,
  after: unknown,
  answers: unknown,
): FormReport & { readonly carried: CarriedAnswers | null } {
  const [old, now] = [usable(before), usable(after)]
  if (!old.form || !now.form) return { ...reportOf([...old.problems, ...now.problems]), carried: null }
  if (!isPlainObject(answers)) {
    const { problems } = checkAnswers(old.form, answers, { complete: false })
    return { ...reportOf(problems), carried: null }
  }
  const [first, second] = [old.form.definition, now.form.definition]
  const given: CarriedAnswers = isCarried(answers) ? answers : { answers: answers as Answers, kept: {} }
  const carried = carryForward(deriveLens(first, second), first, second, given)
  const { problems } = checkAnswers(now.form, carried.answers, { complete: false })
  return { ...reportOf([...strangers(old.form, given.answers), ...problems]), carried }
}

/** Answers the older form never had a field for: they go nowhere, and that is said. */
function strangers(form: CompiledForm, answers: Answers): readonly Problem[] {
  return checkAnswers(form, answers, { complete: false }).problems.filter(
    ({ code }) => code === 'form.unknown-field',
  )
}

/** Answers and, by version, what was put aside of them: what an earlier run gave. */
function isCarried(value: object): value is CarriedAnswers {
  if (!('answers' in value && 'kept' in value) || Object.keys(value).length !== 2) return false
  const { answers, kept } = value
  return isPlainObject(answers) && isPlainObject(kept) && Object.values(kept).every(isPlainObject)
}

/** A form good enough to work with: findings that do not stop it from compiling are `form check`'s business. */
function usable(definition: unknown): {
  readonly form: CompiledForm | null
  readonly problems: readonly Finding[]
} {
  const { form, findings } = openDefinition(definition)
  return { form, problems: findings }
}
