import type { FormCommentView, Operations } from '@thidua/contracts'
import { findFormComment, resolveFormComment as resolve } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { draftEvent } from './change-draft.ts'
import { openDraft } from './form-draft-file.ts'
import { viewComment } from './form-views.ts'

export function resolveFormComment(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.resolveComment']['input'],
): Promise<Outcome<FormCommentView>> {
  const { draftId, commentId, resolved } = input
  return runCommand<Record<never, never>, FormCommentView>(deps, call, {
    name: 'form.resolveComment',
    input,
    async work(context) {
      const opened = await openDraft(context, draftId)
      if (!opened.ok) return opened
      const by = context.identity.userId
      const found = await resolve(context.transaction, { draftId, commentId, resolved, by, at: context.now })
      if (!found) return refuse('form.not-found')
      return ok({
        event: draftEvent(opened.value, opened.value.version, { commentId, resolved }),
        response: {},
      })
    },
    async present({ transaction }) {
      const row = await findFormComment(transaction, draftId, commentId)
      return row ? ok(viewComment(row)) : refuse('form.not-found')
    },
  })
}
