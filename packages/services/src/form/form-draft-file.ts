import { canDrawForms } from '@thidua/access'
import type { FormContentView } from '@thidua/contracts'
import type { FormBaseRow, FormPublicationRow, StoredFormDraft } from '@thidua/data/repositories'
import { findFormDraft, findFormPublication } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { findBaseForm } from './base-forms.ts'
import { offeredCodelists } from './offered-codelists.ts'
import type { DraftJob, JobBase } from './workshop/form-job.ts'

export type DraftFile = Omit<StoredFormDraft, 'content'> & { readonly content: FormContentView }

/** A draft of an agency for which the person may draw; everybody else hears `form.not-found`. */
export async function openDraft(
  context: QueryContext,
  draftId: string,
  options: { readonly lock: boolean } = { lock: false },
): Promise<Outcome<DraftFile>> {
  const row = await findFormDraft(context.transaction, draftId, options)
  if (!row || !canDrawForms(context.actor, row.unitId)) return refuse('form.not-found')
  return ok({ ...row, content: row.content as FormContentView })
}

/** Locked, and at the version the person decided on: `form.draft-stale` says who saved meanwhile. */
export async function openDraftAt(
  context: QueryContext,
  { draftId, version }: { readonly draftId: string; readonly version: number },
): Promise<Outcome<DraftFile>> {
  const opened = await openDraft(context, draftId, { lock: true })
  if (!opened.ok) return opened
  const row = opened.value
  if (row.version === version) return opened
  return refuse('form.draft-stale', {
    by: row.updatedByName,
    at: row.updatedAt.toISOString(),
    version: row.version,
  })
}

export async function openPublication(
  context: QueryContext,
  publicationId: string,
): Promise<Outcome<FormPublicationRow>> {
  const row = await findFormPublication(context.transaction, publicationId)
  return row && canDrawForms(context.actor, row.unitId) ? ok(row) : refuse('form.not-found')
}

/** The base as it was pinned. Its scoring is known only as long as it is the installed one. */
export async function loadBase(context: QueryContext, base: FormBaseRow): Promise<JobBase> {
  const { book } = context.deps
  const form = await pinned(book, context, base.hash, (hash) => book.findForm(hash))
  const installed = findBaseForm(context.deps, base.stakeholder, base.formId)
  return {
    definition: form.form.definition,
    scoring: installed?.form.hash === base.hash ? (installed.scoring?.model ?? null) : null,
    pin: pinOf(base),
  }
}

export function pinOf({ formId, version, hash }: FormBaseRow): JobBase['pin'] {
  return { formId, version, hash }
}

/** What the workshop needs to judge a draft. */
export async function draftJobOf(
  context: QueryContext,
  draft: Pick<DraftFile, 'base' | 'unitId' | 'content'>,
): Promise<DraftJob> {
  return {
    content: draft.content,
    base: draft.base ? await loadBase(context, draft.base) : null,
    unitCode: context.references.units.get(draft.unitId)?.code ?? '',
    fragments: context.deps.content.fragments,
    codelists: offeredCodelists(context.deps, draft.base),
  }
}
