import type { FormCommentView, Operations } from '@thidua/contracts'
import { findFormComment, insertFormComment } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { draftEvent } from './change-draft.ts'
import { openDraft } from './form-draft-file.ts'
import { viewComment } from './form-views.ts'

/** A comment stands at the id of a part, so it outlives moves and versions. It changes nothing in the draft. */
export function commentOnForm(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.comment']['input'],
): Promise<Outcome<FormCommentView>> {
  return runCommand<{ readonly commentId: string }, FormCommentView>(deps, call, {
    name: 'form.comment',
    input,
    async work(context) {
      const opened = await openDraft(context, input.draftId)
      if (!opened.ok) return opened
      const text = input.text.trim()
      if (text === '') return refuse('input.invalid', undefined, [{ code: 'form.required', path: '/text' }])
      const id = deps.ids.newId()
      await insertFormComment(context.transaction, {
        id,
        draftId: opened.value.id,
        partId: input.partId,
        text,
        authorId: context.identity.userId,
        authorName: context.identity.actorName,
        at: context.now,
      })
      return ok({
        event: draftEvent(opened.value, opened.value.version, { partId: input.partId }),
        response: { commentId: id },
      })
    },
    async present({ transaction }, { commentId }) {
      const row = await findFormComment(transaction, input.draftId, commentId)
      return row ? ok(viewComment(row)) : refuse('form.not-found')
    },
  })
}
