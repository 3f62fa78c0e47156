import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

/** The form a draft or publication is laid over, at its pinned version. */
export type FormBaseRow = {
  readonly stakeholder: string
  readonly formId: string
  readonly version: string
  readonly hash: string
}

/** A draft in a list: everything but its content. */
export type FormDraftRow = {
  readonly id: string
  readonly unitId: string
  readonly base: FormBaseRow | null
  readonly title: string
  readonly questions: number
  readonly version: number
  readonly openComments: number
  readonly updatedBy: string
  readonly updatedByName: string
  readonly updatedAt: Date
}

export type StoredFormDraft = FormDraftRow & { readonly content: unknown }

const base = sql`case when d.base_hash is not null then json_build_object('stakeholder', d.stakeholder,
  'formId', d.base_form_id, 'version', d.base_version, 'hash', d.base_hash) end as base`

const draftColumns = sql`d.id, d.unit_id as "unitId", ${base}, d.title, d.questions, d.version,
  (select count(*)::int from form_comments c where c.draft_id = d.id and c.resolved_at is null) as "openComments",
  d.updated_by as "updatedBy", d.updated_by_name as "updatedByName", d.updated_at as "updatedAt"`

/** Newest first, without those put away. */
export async function listFormDrafts(executor: Executor, unitId: string): Promise<readonly FormDraftRow[]> {
  return rowsOf(
    sql<FormDraftRow>`select ${draftColumns} from form_drafts d
      where d.unit_id = ${unitId} and d.discarded_at is null order by d.updated_at desc, d.id limit 200`,
    executor,
  )
}

/** Null also for one that was put away. With `lock`, held until the transaction ends. */
export async function findFormDraft(
  executor: Executor,
  draftId: string,
  options: { readonly lock: boolean } = { lock: false },
): Promise<StoredFormDraft | null> {
  const lock = options.lock ? sql` for update of d` : sql``
  return firstOf(
    sql<StoredFormDraft>`select ${draftColumns}, d.content from form_drafts d
      where d.id = ${draftId} and d.discarded_at is null${lock}`,
    executor,
  )
}

type Author = { readonly authorId: string; readonly authorName: string; readonly at: Date }
type Held = { readonly content: unknown; readonly title: string; readonly questions: number }

export async function insertFormDraft(
  executor: Executor,
  draft: Author & Held & { readonly id: string; readonly unitId: string; readonly base: FormBaseRow | null },
): Promise<void> {
  await sql`insert into form_drafts (tenant_id, id, unit_id, stakeholder, base_form_id, base_version, base_hash, title,
      questions, content, created_by, created_at, updated_by, updated_by_name, updated_at)
    values (${currentTenant}, ${draft.id}, ${draft.unitId}, ${draft.base?.stakeholder ?? null},
      ${draft.base?.formId ?? null}, ${draft.base?.version ?? null}, ${draft.base?.hash ?? null}, ${draft.title},
      ${draft.questions}, ${asJson(draft.content)}, ${draft.authorId}, ${draft.at}, ${draft.authorId},
      ${draft.authorName}, ${draft.at})`.execute(executor)
}

/** The row is locked, so the version just goes up. `base` is given when the draft was brought over to another one. */
export async function saveFormDraft(
  executor: Executor,
  draft: Author & Held & { readonly draftId: string; readonly base?: FormBaseRow },
): Promise<void> {
  const moved = draft.base
    ? sql`, base_version = ${draft.base.version}, base_hash = ${draft.base.hash}`
    : sql``
  await sql`update form_drafts set content = ${asJson(draft.content)}, title = ${draft.title},
      questions = ${draft.questions}, version = version + 1, updated_by = ${draft.authorId},
      updated_by_name = ${draft.authorName}, updated_at = ${draft.at}${moved}
    where id = ${draft.draftId}`.execute(executor)
}

export async function discardFormDraft(executor: Executor, draftId: string, at: Date): Promise<void> {
  await sql`update form_drafts set discarded_at = ${at}, version = version + 1 where id = ${draftId}`.execute(
    executor,
  )
}
