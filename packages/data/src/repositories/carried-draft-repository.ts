import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { firstOf, rowsOf } from './executor.ts'
import type { DraftCopy } from './plugin-draft-repository.ts'

export const carriedNotice = 'dossier.carried'

export type CarriedAttention = Pick<
  DraftCopy,
  'dossierId' | 'pluginId' | 'fromFormHash' | 'toFormHash' | 'answers' | 'carried' | 'kept'
> & {
  readonly movedAt: Date
  /** This person was told and has not said yet that they looked. */
  readonly waits: boolean
}

/** A copy counts as long as the draft stands on the form it was carried to and nobody has gone back. */
const stillCounts = sql`c.needs_attention and c.restored_at is null and c.to_form_hash = d.form_hash`

/** How a draft stood before it was carried to the form it is on now, where its owner has something to look at. */
export async function findCarriedAttention(
  executor: Executor,
  asked: { readonly dossierId: string; readonly userId: string | null },
): Promise<CarriedAttention | null> {
  return firstOf(
    sql<CarriedAttention>`select c.dossier_id as "dossierId", c.plugin_id as "pluginId", c.from_form_hash as "fromFormHash",
        c.to_form_hash as "toFormHash", c.answers, c.carried, c.kept, c.moved_at as "movedAt",
        exists (select from notices n where n.dossier_id = c.dossier_id and n.kind = ${carriedNotice}
          and n.user_id = ${asked.userId}::uuid and n.read_at is null) as waits
      from plugin_draft_copies c join dossiers d on d.tenant_id = c.tenant_id and d.id = c.dossier_id
      where c.dossier_id = ${asked.dossierId} and ${stillCounts} order by c.generation desc limit 1`,
    executor,
  )
}

/** Dossiers this person was told of and has not looked at since they were carried. */
export async function listCarriedWaiting(executor: Executor, userId: string): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    sql<{ id: string }>`select distinct d.id from notices n
      join dossiers d on d.tenant_id = n.tenant_id and d.id = n.dossier_id
      join plugin_draft_copies c on c.tenant_id = d.tenant_id and c.dossier_id = d.id
      where n.user_id = ${userId} and n.kind = ${carriedNotice} and n.read_at is null and ${stillCounts}`,
    executor,
  )
  return new Set(rows.map(({ id }) => id))
}

export async function readCarriedNotices(
  executor: Executor,
  read: { readonly dossierId: string; readonly userId: string; readonly at: Date },
): Promise<void> {
  await sql`update notices set read_at = ${read.at} where dossier_id = ${read.dossierId} and user_id = ${read.userId}
    and kind = ${carriedNotice} and read_at is null`.execute(executor)
}
