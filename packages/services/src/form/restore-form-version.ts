import type { FormContentView, Operations } from '@thidua/contracts'
import { findFormSnapshot } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeDraft, draftEvent, keepSnapshot } from './change-draft.ts'
import { openDraft, openDraftAt } from './form-draft-file.ts'

type Response = { readonly version: number; readonly draftId: string }

/** Goes on from the draft as it was. What stood there until now is kept by name first. */
export function restoreFormVersion(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.restoreVersion']['input'],
): Promise<Outcome<Operations['form.restoreVersion']['output']>> {
  return runCommand<Response, Operations['form.restoreVersion']['output']>(deps, call, {
    name: 'form.restoreVersion',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      const draft = opened.value
      const snapshot = await findFormSnapshot(context.transaction, draft.id, input.versionId)
      if (!snapshot) return refuse('form.not-found')
      await keepSnapshot(context, draft, {
        kind: 'draft',
        name: sentences.forms.restoredFrom.vi,
        note: null,
      })
      const changed = await changeDraft(context, draft, snapshot.content as FormContentView)
      if (!changed.ok) return changed
      const { version } = changed.value
      return ok({
        event: draftEvent(draft, version, { versionId: snapshot.id, name: snapshot.name }),
        response: { version, draftId: draft.id },
      })
    },
    async present(context, { version, draftId }) {
      const opened = await openDraft(context, draftId)
      return opened.ok ? ok({ version, content: opened.value.content }) : opened
    },
  })
}
