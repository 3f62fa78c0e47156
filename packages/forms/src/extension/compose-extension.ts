import type { FormDefinition, ScoringModel } from '@thidua/contracts'
import { domainError, fail, ok } from '@thidua/kernel'
import { fillForm } from '../analysis/fill-form.ts'
import { compileForm } from '../compile-form.ts'
import { compileScoring } from '../compile-scoring.ts'
import { contentHash } from '../content-hash.ts'
import type { Finding } from '../findings/finding.ts'
import { findingsOfProblems } from '../findings/findings-of-problems.ts'
import { attemptsOf } from './attempts.ts'
import { findConflict } from './find-conflict.ts'
import type { FormExtension } from './form-extension.ts'
import type { ComposedForm, ExtensionOutcome, ExtensionRefusal } from './extension-report.ts'
import { layExtension } from './lay-extension.ts'

export type ComposeOptions = { readonly baseScoring?: ScoringModel }

/**
 * Lays an extension over its base. What comes out accepts only what the base accepts; what would weaken the base is refused
 * with a dossier that shows it (`plugin.weakens-base`), what nobody could satisfy with the two demands that exclude each
 * other, anything else wrong with `form.definition-invalid`. Findings point into the extension.
 */
export function composeExtension(
  base: FormDefinition,
  extension: FormExtension,
  options: ComposeOptions = {},
): ExtensionOutcome {
  const pinned = pinFindings(base, extension)
  if (pinned.length > 0) return refused(pinned)
  const attempts = attemptsOf(base, extension, options.baseScoring)
  if (attempts.length > 0) return refused(attempts)
  const laid = layExtension(base, extension)
  if (laid.findings.length > 0) return refused(laid.findings)
  const compiled = compileForm(laid.form)
  if (!compiled.ok) return refused(findingsOfProblems(compiled.error.problems ?? []))
  const { witness, findings } = findWitness(base, extension, laid.form)
  if (findings.length > 0) return refused(findings)
  const scoring = extensionModel(extension, laid.form)
  if (scoring) {
    const fits = compileScoring(scoring, compiled.value)
    if (!fits.ok) return refused(findingsOfProblems(fits.error.problems ?? [], '/scoring'))
  }
  const composed: ComposedForm = {
    form: laid.form,
    scoring,
    report: {
      base: extension.base,
      ...laid.report,
      pointsCapHundredths: extension.scoring?.capHundredths ?? 0,
      witness,
    },
  }
  return ok(composed)
}

function pinFindings(base: FormDefinition, extension: FormExtension): readonly Finding[] {
  const { formId, version, hash } = extension.base
  const same = formId === base.id && version === base.version && hash === contentHash(base)
  const params = { wanted: `${formId}@${version}`, given: `${base.id}@${base.version}` }
  return same ? [] : [{ code: 'extension.base-differs', path: '/base', severity: 'error', params }]
}

function findWitness(
  base: FormDefinition,
  extension: FormExtension,
  form: FormDefinition,
): { readonly witness: ComposedForm['report']['witness']; readonly findings: readonly Finding[] } {
  const compiled = compileForm(form)
  if (!compiled.ok) return { witness: {}, findings: findingsOfProblems(compiled.error.problems ?? []) }
  const filled = fillForm(compiled.value)
  if (filled.problems.length === 0) return { witness: filled.answers, findings: [] }
  return { witness: filled.answers, findings: findConflict(base, extension, filled.problems) }
}

/** The bucket beside the base's score: capped as a whole. */
function extensionModel({ id, version, scoring }: FormExtension, form: FormDefinition): ScoringModel | null {
  if (!scoring) return null
  const { criteria, groups, capHundredths, showWhileFilling } = scoring
  return {
    id,
    version,
    formId: form.id,
    scale: 'points',
    criteria,
    ...(groups ? { groups } : {}),
    totalCapHundredths: capHundredths,
    ...(showWhileFilling === undefined ? {} : { showWhileFilling }),
  }
}

function refused(findings: readonly Finding[]): ExtensionOutcome {
  const weakens = findings.some(({ code }) => code === 'extension.weakens-base')
  const code = weakens ? 'plugin.weakens-base' : 'form.definition-invalid'
  const problems = findings.map(
    ({ path, params, code: reason }) => ({ code, path, params: { reason, ...params } }) as const,
  )
  const refusal: ExtensionRefusal = { ...domainError(code, undefined, problems), findings }
  return fail(refusal)
}
