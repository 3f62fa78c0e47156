import type { Operations } from '@thidua/contracts'
import { discardFormDraft as discard } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { draftEvent } from './change-draft.ts'
import { openDraftAt } from './form-draft-file.ts'

type Output = Operations['form.discardDraft']['output']

/** Puts a draft away. Nothing is deleted: what was published of it stays in use. */
export function discardFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.discardDraft']['input'],
): Promise<Outcome<Output>> {
  return runCommand<Output, Output>(deps, call, {
    name: 'form.discardDraft',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      await discard(context.transaction, opened.value.id, context.now)
      return ok({
        event: draftEvent(opened.value, opened.value.version + 1, { title: opened.value.title }),
        response: {},
      })
    },
    present: async () => ok({}),
  })
}
