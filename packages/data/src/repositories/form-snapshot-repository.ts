import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type FormSnapshotRow = {
  readonly id: string
  readonly kind: 'autosave' | 'draft' | 'published'
  readonly name: string
  readonly note: string | null
  readonly draftVersion: number
  readonly authorId: string
  readonly authorName: string
  readonly at: Date
}

export type NewFormSnapshot = FormSnapshotRow & { readonly draftId: string; readonly content: unknown }

const snapshotColumns = sql`s.id, s.kind, s.name, s.note, s.draft_version as "draftVersion",
  s.author_id as "authorId", s.author_name as "authorName", s.at`

/** Newest first. */
export async function listFormSnapshots(
  executor: Executor,
  draftId: string,
): Promise<readonly FormSnapshotRow[]> {
  return rowsOf(
    sql<FormSnapshotRow>`select ${snapshotColumns} from form_draft_snapshots s where s.draft_id = ${draftId}
      order by s.at desc, s.draft_version desc, s.id desc limit 300`,
    executor,
  )
}

export async function findFormSnapshot(
  executor: Executor,
  draftId: string,
  snapshotId: string,
): Promise<(FormSnapshotRow & { readonly content: unknown }) | null> {
  return firstOf(
    sql<FormSnapshotRow & { readonly content: unknown }>`select ${snapshotColumns}, s.content
      from form_draft_snapshots s where s.draft_id = ${draftId} and s.id = ${snapshotId}`,
    executor,
  )
}

export async function insertFormSnapshot(executor: Executor, snapshot: NewFormSnapshot): Promise<void> {
  await sql`insert into form_draft_snapshots (tenant_id, id, draft_id, kind, name, note, draft_version, content,
      author_id, author_name, at)
    values (${currentTenant}, ${snapshot.id}, ${snapshot.draftId}, ${snapshot.kind}, ${snapshot.name},
      ${snapshot.note}, ${snapshot.draftVersion}, ${asJson(snapshot.content)}, ${snapshot.authorId},
      ${snapshot.authorName}, ${snapshot.at})`.execute(executor)
}

/** Autosave of one person within a while is one entry of the history: the newest. */
export async function keepAutosave(
  executor: Executor,
  snapshot: Omit<NewFormSnapshot, 'kind' | 'name' | 'note'>,
  options: { readonly joinSince: Date; readonly most: number },
): Promise<void> {
  const { numAffectedRows } =
    await sql`update form_draft_snapshots set content = ${asJson(snapshot.content)}, at = ${snapshot.at},
      draft_version = ${snapshot.draftVersion}
    where id = (select s.id from form_draft_snapshots s where s.draft_id = ${snapshot.draftId}
        order by s.at desc, s.draft_version desc, s.id desc limit 1)
      and kind = 'autosave' and author_id = ${snapshot.authorId} and at > ${options.joinSince}`.execute(
      executor,
    )
  if (numAffectedRows === 1n) return
  await insertFormSnapshot(executor, { ...snapshot, kind: 'autosave', name: '', note: null })
  await sql`delete from form_draft_snapshots where id in (select s.id from form_draft_snapshots s
    where s.draft_id = ${snapshot.draftId} and s.kind = 'autosave'
    order by s.at desc, s.draft_version desc, s.id desc offset ${options.most})`.execute(executor)
}
