import type { Answers, Score } from '@thidua/contracts'
import { compileForm } from '../compile-form.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { scoreDossier, type PlatformFacts } from '../score-dossier.ts'
import type { ScoringModel } from '@thidua/contracts'
import type { ComposedForm } from './extension-report.ts'
import { onlyIn } from './find-weakening.ts'

export type ExtendedScore = {
  /** Exactly what the base alone gives. */
  readonly base: Score
  /** The bucket of the extension; null when it gives no points. */
  readonly extension: Score | null
  readonly extensionHundredths: number
  /** Base plus bucket on the points scale, else null. */
  readonly totalHundredths: number | null
}

const compiledForms = new WeakMap<ComposedForm, CompiledForm>()

/** Scores a dossier of a composed form: the base by its own model on its own form and answers, the rest beside it. */
export function scoreExtension(
  composed: ComposedForm,
  base: { readonly form: CompiledForm; readonly model: ScoringModel },
  answers: Answers,
  facts: PlatformFacts = {},
): ExtendedScore {
  const baseScore = scoreDossier(base.model, base.form, onlyIn(base.form, answers), facts)
  const extension = composed.scoring ? scoreDossier(composed.scoring, formOf(composed), answers, facts) : null
  const extensionHundredths = Math.min(extension?.totalHundredths ?? 0, composed.report.pointsCapHundredths)
  const { totalHundredths } = baseScore
  return {
    base: baseScore,
    extension,
    extensionHundredths,
    totalHundredths: totalHundredths === null ? null : totalHundredths + extensionHundredths,
  }
}

function formOf(composed: ComposedForm): CompiledForm {
  const known = compiledForms.get(composed)
  if (known) return known
  const compiled = compileForm(composed.form)
  if (!compiled.ok) throw new Error(`composed form ${composed.form.id} does not compile`)
  compiledForms.set(composed, compiled.value)
  return compiled.value
}
