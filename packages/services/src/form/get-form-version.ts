import type { FormContentView, Operations } from '@thidua/contracts'
import { findFormSnapshot } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openDraft } from './form-draft-file.ts'

export function getFormVersion(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.getVersion']['input'],
): Promise<Outcome<FormContentView>> {
  return runQuery(deps, call, 'form.getVersion', async (context) => {
    const opened = await openDraft(context, input.draftId)
    if (!opened.ok) return opened
    const snapshot = await findFormSnapshot(context.transaction, opened.value.id, input.versionId)
    return snapshot ? ok(snapshot.content as FormContentView) : refuse('form.not-found')
  })
}
