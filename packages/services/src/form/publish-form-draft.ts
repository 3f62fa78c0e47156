import type { FormContentView, FormPublicationView, Operations } from '@thidua/contracts'
import { listFormPublications } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { domainError, fail, ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import { forgetReferences, publicationKey } from '../reference/references.ts'
import sentences from '../sentences/sentences.json' with { type: 'json' }
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { hasBaseMoved } from './base-forms.ts'
import { carryDraftsOver } from './carry-drafts-over.ts'
import { keepSnapshot } from './change-draft.ts'
import type { DraftFile } from './form-draft-file.ts'
import { draftJobOf, openDraft, openDraftAt } from './form-draft-file.ts'
import { nextVersion } from './next-version.ts'
import { publicationEvent, storePublication } from './store-publication.ts'
import { viewPublication } from './view-publication.ts'
import type { DraftJob, InspectedDraft, MadeForm } from './workshop/form-job.ts'

/**
 * Makes of a draft an immutable version, which new dossiers of the agency get from now on. Drafts on the version before go over
 * where no answer is lost; what was submitted keeps its own. Refuses `form.base-moved` until the draft is brought over, and as
 * long as the gate finds an error `form.definition-invalid` or `plugin.weakens-base` with the findings as problems.
 */
export async function publishFormDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['form.publishDraft']['input'],
): Promise<Outcome<FormPublicationView>> {
  const made = await passGate(deps, call, input.draftId)
  const published = await runCommand<{ readonly publicationId: string }, FormPublicationView>(deps, call, {
    name: 'form.publishDraft',
    input,
    async work(context) {
      const opened = await openDraftAt(context, input)
      if (!opened.ok) return opened
      if (!made.ok) return made
      const draft = opened.value
      const note = input.note?.trim() || null
      const before = activePublication(context, draft)
      const stored = await storePublication(context, {
        draftId: draft.id,
        unitId: draft.unitId,
        base: draft.base,
        made: made.value,
        note,
        by: { id: context.identity.userId, name: context.identity.actorName },
      })
      const { publicationId } = stored
      const carried = before
        ? await carryDraftsOver(context, { from: before, to: stored, definition: made.value.definition })
        : []
      const { version } = made.value.definition
      const name = put(sentences.forms.publishedAs.vi, { version })
      await keepSnapshot(context, draft, { kind: 'published', name, note })
      return ok({
        event: publicationEvent(publicationId, draft.id, made.value),
        moreEvents: carried,
        response: { publicationId },
      })
    },
    present: (context, { publicationId }) => viewPublication(context, publicationId),
    conflicts: {
      form_publications_one_active: 'database.busy',
      form_publications_one_free: 'database.busy',
      form_publications_tenant_id_unit_id_form_id_version_key: 'database.busy',
    },
  })
  forgetReferences(deps, call.actor.tenantId)
  return published
}

function activePublication({ references }: CommandContext, { unitId, base }: DraftFile) {
  return base
    ? (references.publications.get(publicationKey(unitId, base.stakeholder, base.formId)) ?? null)
    : null
}

/** Before the transaction: the gate may take seconds, a row lock may not. A draft saved meanwhile is found stale. */
async function passGate(deps: ServiceDeps, call: ServiceCall, draftId: string): Promise<Outcome<MadeForm>> {
  const job = await runQuery<DraftJob>(deps, call, 'form.publishDraft', async (context) => {
    const opened = await openDraft(context, draftId)
    if (!opened.ok) return opened
    const draft = opened.value
    if (hasBaseMoved(deps, draft.base)) return refuse('form.base-moved')
    const rows = await listFormPublications(context.transaction, { unitId: draft.unitId })
    const { id, version } = draft.content.definition
    const versions = rows.filter(({ formId }) => formId === id).map((row) => row.version)
    const content = numbered(draft.content, nextVersion(version, versions))
    return ok(await draftJobOf(context, { ...draft, content }))
  })
  if (!job.ok) return job
  const inspected = await deps.workshop.run('inspect', job.value)
  return inspected.ok ? judge(inspected.value) : inspected
}

function numbered({ definition, scoring }: FormContentView, version: string): FormContentView {
  return {
    definition: { ...definition, version },
    ...(scoring ? { scoring: { ...scoring, version } } : {}),
  }
}

function judge({ findings, made }: InspectedDraft): Outcome<MadeForm> {
  if (made) return ok(made)
  const errors = findings.filter(({ severity }) => severity === 'error')
  const weakens = errors.some((finding) => finding.code === 'extension.weakens-base')
  const code = weakens ? 'plugin.weakens-base' : 'form.definition-invalid'
  const problems = errors
    .slice(0, 200)
    .map(({ path, params, code: reason }) => ({ code, path, params: { reason, ...params } }) as const)
  return fail(domainError(code, undefined, problems))
}
