import type { FormPublicationView, Operations } from '@thidua/contracts'
import { withdrawFormPublication as withdraw } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { openPublication } from './form-draft-file.ts'
import { viewPublication } from './view-publication.ts'

/** From now on new dossiers get the form of the province again; those opened with this one keep it. */
export async function withdrawFormPublication(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.withdrawPublication']['input'],
): Promise<Outcome<FormPublicationView>> {
  const withdrawn = await runCommand<Record<never, never>, FormPublicationView>(deps, call, {
    name: 'form.withdrawPublication',
    input,
    async work(context) {
      const opened = await openPublication(context, input.publicationId)
      if (!opened.ok) return opened
      const { id, formId, version } = opened.value
      const { transaction, identity, now } = context
      const reason = input.reason.trim()
      if (reason === '') return refuse('workflow.reason-required')
      const by = { by: identity.userId, byName: identity.actorName, at: now }
      if (!(await withdraw(transaction, { publicationId: id, reason, ...by }))) {
        return refuse('form.already-withdrawn')
      }
      return ok({
        event: {
          subjectType: 'formPublication',
          subjectId: id,
          subjectVersion: 2,
          payload: { formId, version, reason },
        },
        response: {},
      })
    },
    present: (context) => viewPublication(context, input.publicationId),
  })
  forgetReferences(deps, call.actor.tenantId)
  return withdrawn
}
