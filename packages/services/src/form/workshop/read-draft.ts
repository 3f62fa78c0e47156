import type { FormDefinition, FormExtension, ScoringModel } from '@thidua/contracts'
import { validateScoringModel } from '@thidua/contracts/validators'
import type { Finding } from '@thidua/forms'
import { extensionOf, resolveFragments } from '@thidua/forms'
import type { DraftJob, JobBase } from './form-job.ts'

/** A model belongs to the form it lies beside, whatever the form is called by now. */
export function readScoring({ content }: DraftJob): {
  readonly scoring: ScoringModel | null
  readonly findings: readonly Finding[]
} {
  const { definition, scoring } = content
  if (!scoring || !Array.isArray(scoring.criteria) || scoring.criteria.length === 0) {
    return { scoring: null, findings: [] }
  }
  const valid = validateScoringModel({ ...scoring, formId: definition.id })
  if (valid.ok) return { scoring: valid.value, findings: [] }
  const findings = (valid.error.problems ?? []).map(
    ({ code, path, params }): Finding => ({
      code: 'form.schema',
      path: `/scoring${path}`,
      severity: 'error',
      params: { reason: code, ...params },
    }),
  )
  return { scoring: null, findings }
}

/** What a definition that keeps the profile adds to its base. Additions for which no place is open are named, not kept. */
export function readExtension(
  definition: FormDefinition,
  base: JobBase,
  { unitCode, fragments }: Pick<DraftJob, 'unitCode' | 'fragments'>,
  scoring: ScoringModel | null,
): {
  readonly extension: FormExtension
  readonly unplaced: readonly string[]
  readonly whole: FormDefinition
} {
  const resolved = resolveFragments(definition, fragments)
  const whole = resolved.ok ? resolved.value : definition
  const cap = scoring?.totalCapHundredths ?? base.definition.opens?.pointsCapHundredths ?? 0
  const head = {
    base: base.pin,
    unitCode,
    ...(scoring
      ? {
          scoring: {
            capHundredths: cap,
            criteria: scoring.criteria,
            ...(scoring.groups ? { groups: scoring.groups } : {}),
            ...(scoring.showWhileFilling ? { showWhileFilling: true } : {}),
          },
        }
      : {}),
  }
  return { ...extensionOf(base.definition, whole, head), whole }
}
