import { canDrawForms } from '@thidua/access'
import type { FormDraftView, FormRebaseView, Operations } from '@thidua/contracts'
import { listFormComments, listFormSnapshots } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hasBaseMoved } from './base-forms.ts'
import { draftJobOf, openDraft } from './form-draft-file.ts'
import { viewComment, viewDraftItem, viewVersion } from './form-views.ts'
import type { RebaseJob } from './rebase-job.ts'
import { rebaseJobOf } from './rebase-job.ts'

type Read = { readonly view: FormDraftView; readonly rebase: RebaseJob | null }

/** One draft for the builder. When its base has moved on, what bringing it over would do is worked out beside it. */
export async function getFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.getDraft']['input'],
): Promise<Outcome<FormDraftView>> {
  const read = await runQuery<Read>(deps, call, 'form.getDraft', async (context) => {
    const opened = await openDraft(context, input.draftId)
    if (!opened.ok) return opened
    const draft = opened.value
    const job = await draftJobOf(context, draft)
    const moved = hasBaseMoved(deps, draft.base)
    const comments = await listFormComments(context.transaction, draft.id)
    const history = await listFormSnapshots(context.transaction, draft.id)
    return ok({
      rebase: moved ? rebaseJobOf(context, draft, job) : null,
      view: {
        ...viewDraftItem(context, draft),
        unit: unitRef(context.references, draft.unitId),
        content: draft.content,
        baseForm: job.base?.definition ?? null,
        baseScoring: job.base?.scoring ?? null,
        pointsCapHundredths: job.base?.definition.opens?.pointsCapHundredths ?? 0,
        fragments: job.fragments,
        codelists: job.codelists,
        comments: comments.map(viewComment),
        history: history.map(viewVersion),
        rebase: null,
        canEdit: canDrawForms(call.actor, draft.unitId),
      },
    })
  })
  if (!read.ok) return read
  const { view, rebase } = read.value
  return ok(rebase ? { ...view, rebase: await reportOf(deps, rebase) } : view)
}

/** What is not a form yet has no report; the builder shows why. */
async function reportOf(deps: ServiceDeps, job: RebaseJob): Promise<FormRebaseView | null> {
  const rebased = await deps.workshop.run('rebase', job)
  return rebased.ok ? rebased.value.report : null
}
