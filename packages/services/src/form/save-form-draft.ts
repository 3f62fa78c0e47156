import type { Operations, SavedForm } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeDraft, draftEvent } from './change-draft.ts'
import { countQuestions } from './draft-content.ts'
import { openDraft, openDraftAt } from './form-draft-file.ts'

type Response = { readonly version: number; readonly savedAt: string }

/**
 * Autosave of a whole draft, valid or not. Where somebody saved meanwhile nothing is written: the answer brings what they
 * saved, for the builder to merge.
 */
export async function saveFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.saveDraft']['input'],
): Promise<Outcome<SavedForm>> {
  const saved = await runCommand<Response, SavedForm>(deps, call, {
    name: 'form.saveDraft',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      const changed = await changeDraft(context, opened.value, input.content)
      if (!changed.ok) return changed
      const { version } = changed.value
      return ok({
        event: draftEvent(opened.value, version, { questions: countQuestions(input.content.definition) }),
        response: { version, savedAt: context.now.toISOString() },
      })
    },
    present: async (_context, response) => ok({ outcome: 'saved', ...response }),
  })
  if (saved.ok || saved.error.code !== 'form.draft-stale') return saved
  return readNewer(deps, call, input.draftId)
}

function readNewer(deps: ServiceDeps, call: ServiceCall, draftId: string): Promise<Outcome<SavedForm>> {
  return runQuery<SavedForm>(deps, call, 'form.getDraft', async (context) => {
    const opened = await openDraft(context, draftId)
    if (!opened.ok) return opened
    const { version, updatedBy, updatedByName, updatedAt, content } = opened.value
    return ok({
      outcome: 'newer',
      version,
      by: { userId: updatedBy, name: updatedByName },
      at: updatedAt.toISOString(),
      content,
    })
  })
}
