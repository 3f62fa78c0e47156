import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { draftEvent, keepSnapshot } from './change-draft.ts'
import { openDraftAt } from './form-draft-file.ts'

type Output = Operations['form.nameDraft']['output']

/** Keeps the draft as it stands, under a name; the draft itself does not change. */
export function nameFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.nameDraft']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Output, Output>(deps, call, {
    name: 'form.nameDraft',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      const draft = opened.value
      const versionId = await keepSnapshot(context, draft, {
        kind: 'draft',
        name: input.name.trim(),
        note: input.note?.trim() || null,
      })
      return ok({
        event: draftEvent(draft, draft.version, { name: input.name.trim() }),
        response: { version: draft.version, versionId },
      })
    },
    present: async (_context, response) => ok(response),
  })
}
