import type { FormRebaseView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeDraft, draftEvent, keepSnapshot } from './change-draft.ts'
import { draftJobOf, openDraft, openDraftAt } from './form-draft-file.ts'
import { rebaseJobOf } from './rebase-job.ts'
import type { RebasedDraft } from './workshop/form-job.ts'

type Output = Operations['form.rebaseDraft']['output']
type Response = { readonly draftId: string; readonly version: number; readonly report: FormRebaseView }

/**
 * Brings a draft over to the installed base. What stood there is kept by name first, so nothing an agency wrote is lost; what
 * no longer fits comes back in the report. Refuses `form.definition-invalid` for what is not a form yet.
 */
export async function rebaseFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.rebaseDraft']['input'],
): Promise<Outcome<Output>> {
  const rebased = await workOut(deps, call, input.draftId)
  return runCommand<Response, Output>(deps, call, {
    name: 'form.rebaseDraft',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      if (!rebased.ok) return rebased
      const draft = opened.value
      if (!draft.base) return refuse('form.not-found')
      const { content, report } = rebased.value
      const { version, hash } = report.to
      const name = put(sentences.forms.beforeRebase.vi, { version })
      await keepSnapshot(context, draft, { kind: 'draft', name, note: null })
      const changed = await changeDraft(context, draft, content, { base: { ...draft.base, version, hash } })
      if (!changed.ok) return changed
      return ok({
        event: draftEvent(draft, changed.value.version, {
          from: report.from.version,
          to: version,
          status: report.status,
        }),
        response: { draftId: draft.id, version: changed.value.version, report },
      })
    },
    async present(context, { draftId, version, report }) {
      const opened = await openDraft(context, draftId)
      return opened.ok ? ok({ version, content: opened.value.content, report }) : opened
    },
  })
}

/** Before the transaction: the workshop may take its time, a row lock may not. */
async function workOut(
  deps: ServiceDeps,
  call: ServiceCall,
  draftId: string,
): Promise<Outcome<RebasedDraft>> {
  const job = await runQuery(deps, call, 'form.rebaseDraft', async (context) => {
    const opened = await openDraft(context, draftId)
    if (!opened.ok) return opened
    const wanted = rebaseJobOf(context, opened.value, await draftJobOf(context, opened.value))
    return wanted ? ok(wanted) : refuse('form.not-found')
  })
  return job.ok ? deps.workshop.run('rebase', job.value) : job
}
