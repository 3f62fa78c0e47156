import type { EventView, Operations } from '@thidua/contracts'
import type { EventRow } from '@thidua/data/repositories'
import { listEvents } from '@thidua/data/repositories'
import type { AnswerChange, CompiledForm } from '@thidua/forms'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { eventSentence } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { fieldOf } from './achievement.ts'
import { openDossierFile } from './dossier-file.ts'

/** What was done to a dossier, newest first, each with who, when and why. */
export function listDossierEvents(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.listEvents']['input'],
): Promise<Outcome<readonly EventView[]>> {
  return runQuery(deps, call, 'dossier.listEvents', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    if (!opened.ok) return opened
    const events = await listEvents(context.transaction, input.dossierId)
    return ok(events.map((event) => viewEvent(event, opened.value.content.form.form)))
  })
}

function viewEvent(event: EventRow, form: CompiledForm): EventView {
  const { reason, changes } = event.payload
  return {
    id: event.id,
    at: event.at.toISOString(),
    type: event.type,
    by: event.actorId === null ? null : { userId: event.actorId, name: event.actorName },
    sentence: eventSentence(event.type, event.payload),
    reason: typeof reason === 'string' ? reason : null,
    changes: Array.isArray(changes)
      ? (changes as readonly AnswerChange[]).map((one) => ({
          ...one,
          label: fieldOf(form, one.fieldId)?.label ?? { vi: one.fieldId },
        }))
      : [],
  }
}
