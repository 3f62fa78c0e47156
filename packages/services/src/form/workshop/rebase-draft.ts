import type { FormContentView } from '@thidua/contracts'
import { validateFormDefinition } from '@thidua/contracts/validators'
import { compareForms, layExtension, rebaseExtension } from '@thidua/forms'
import { ok, type Outcome } from '@thidua/kernel'
import type { DraftJob, JobBase, RebasedDraft } from './form-job.ts'
import { readExtension, readScoring } from './read-draft.ts'

/** Refuses `form.definition-invalid`: what is not a form yet cannot be brought over. */
export function rebaseDraft(job: DraftJob & { readonly oldBase: JobBase }): Outcome<RebasedDraft> {
  const { content, base, oldBase } = job
  const valid = validateFormDefinition(content.definition)
  if (!valid.ok) return valid
  if (!base) throw new Error('a draft without a base cannot be brought over to another')
  const { scoring } = readScoring(job)
  const { extension } = readExtension(valid.value, oldBase, job, scoring)
  const options = base.scoring ? { baseScoring: base.scoring } : {}
  const { status, touched, parked, findings, ...rebased } = rebaseExtension(
    oldBase.definition,
    base.definition,
    extension,
    options,
  )
  const laid = rebased.composed?.form ?? layExtension(base.definition, rebased.extension).form
  const moved: FormContentView = {
    definition: laid,
    ...(content.scoring ? { scoring: content.scoring } : {}),
  }
  return ok({
    content: moved,
    report: {
      from: oldBase.pin,
      to: base.pin,
      status,
      changes: compareForms(oldBase.definition, base.definition),
      touched,
      parked,
      findings,
    },
  })
}
