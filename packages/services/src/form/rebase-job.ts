import type { FormBaseRow } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { findBaseForm } from './base-forms.ts'
import type { DraftJob, FormJobs, JobBase } from './workshop/form-job.ts'

export type RebaseJob = FormJobs['rebase']['job']

/** Null when the base is no longer installed at all: there is nothing to bring the draft over to. */
export function rebaseJobOf(
  context: QueryContext,
  { base }: { readonly base: FormBaseRow | null },
  job: DraftJob,
): RebaseJob | null {
  const installed = base && installedBase(context, base)
  return installed && job.base ? { ...job, oldBase: job.base, base: installed } : null
}

function installedBase({ deps }: QueryContext, base: FormBaseRow): JobBase | null {
  const found = findBaseForm(deps, base.stakeholder, base.formId)
  if (!found) return null
  const { definition } = found.form.form
  return {
    definition,
    scoring: found.scoring?.model ?? null,
    pin: { formId: definition.id, version: definition.version, hash: found.form.hash },
  }
}
