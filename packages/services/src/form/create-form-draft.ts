import { canDrawForms } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import { insertFormDraft } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { beginDraft } from './begin-draft.ts'
import { holdContent } from './draft-content.ts'

type Output = Operations['form.createDraft']['output']

/** Begins a form of an agency. Refuses `unit.not-found` for a unit of others, `form.not-found` for what it may not extend. */
export function createFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.createDraft']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Output, Output>(deps, call, {
    name: 'form.createDraft',
    input,
    async work(context) {
      const { transaction, identity, now, references, actor } = context
      const unit = references.units.get(input.unitId)
      if (!unit || !canDrawForms(actor, unit.id)) return refuse('unit.not-found')
      const begun = await beginDraft(context, unit, input.source)
      if (!begun.ok) return begun
      const held = holdContent(begun.value.content)
      if (!held.ok) return held
      const id = deps.ids.newId()
      await insertFormDraft(transaction, {
        id,
        unitId: unit.id,
        base: begun.value.base,
        ...held.value,
        authorId: identity.userId,
        authorName: identity.actorName,
        at: now,
      })
      return ok({
        event: {
          subjectType: 'formDraft',
          subjectId: id,
          subjectVersion: 1,
          payload: { from: input.source.kind, unit: unit.code, title: held.value.title },
        },
        response: { id, version: 1, unplaced: begun.value.unplaced },
      })
    },
    present: async (_context, response) => ok(response),
  })
}
