import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { firstOf, rowsOf } from './executor.ts'

export type NoticeRow = {
  readonly id: string
  readonly dossierId: string | null
  readonly kind: string
  readonly params: Readonly<Record<string, unknown>>
  readonly createdAt: Date
  readonly readAt: Date | null
}

/** Of one person, newest first. */
export async function listNotices(
  executor: Executor,
  asked: {
    readonly userId: string
    readonly unreadOnly: boolean
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly rows: readonly NoticeRow[]; readonly total: number }> {
  const where = sql`n.user_id = ${asked.userId} and (not ${asked.unreadOnly}::boolean or n.read_at is null)`
  const rows = await rowsOf(
    sql<NoticeRow & { total: number }>`select n.id, n.dossier_id as "dossierId", n.kind, n.params,
        n.created_at as "createdAt", n.read_at as "readAt", (select count(*)::int from notices n where ${where}) as total
      from notices n where ${where} order by n.created_at desc, n.id desc limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

/** Counts no further than somebody would read. */
export async function countUnreadNotices(executor: Executor, userId: string, most: number): Promise<number> {
  const row = await firstOf(
    sql<{ unread: number }>`select count(*)::int as unread from (
        select from notices where user_id = ${userId} and read_at is null limit ${most}) n`,
    executor,
  )
  return row?.unread ?? 0
}

/** These of the person's own, or all that are unread. How many they were. */
export async function markNoticesRead(
  executor: Executor,
  mark: { readonly userId: string; readonly noticeIds: readonly string[] | null; readonly at: Date },
): Promise<number> {
  const row = await firstOf(
    sql<{ marked: number }>`with marked as (
        update notices set read_at = ${mark.at} where user_id = ${mark.userId} and read_at is null
          and (${mark.noticeIds === null}::boolean or id = any(${[...(mark.noticeIds ?? [])]}::uuid[])) returning 1)
      select count(*)::int as marked from marked`,
    executor,
  )
  return row?.marked ?? 0
}
