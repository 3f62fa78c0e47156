import type { FormCheckView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { draftJobOf, openDraft } from './form-draft-file.ts'
import type { DraftJob } from './workshop/form-job.ts'

/** The gate, asked while drawing: on what is stored, or on what the builder holds and has not saved yet. Stores nothing. */
export async function checkFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.checkDraft']['input'],
): Promise<Outcome<FormCheckView>> {
  const job = await runQuery<DraftJob>(deps, call, 'form.checkDraft', async (context) => {
    const opened = await openDraft(context, input.draftId)
    if (!opened.ok) return opened
    const content = input.content ?? opened.value.content
    return ok(await draftJobOf(context, { ...opened.value, content }))
  })
  if (!job.ok) return job
  const inspected = await deps.workshop.run('inspect', job.value)
  if (!inspected.ok) return inspected
  const { findings, made } = inspected.value
  return ok({ publishable: made !== null, findings })
}
