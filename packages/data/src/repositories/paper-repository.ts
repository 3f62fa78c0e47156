import { sql } from 'kysely'
import type { RequestRow } from './dossier-stations.ts'
import type { Executor } from './executor.ts'
import { firstOf } from './executor.ts'

// What papers about a dossier say and its file does not hold: who signs where, and what was asked of the agency last.

/** The unit at which a person held one of these roles on that day; the one held longest, where there are several. */
export async function findSeatUnit(
  executor: Executor,
  seat: { readonly userId: string; readonly roles: readonly string[]; readonly on: string },
): Promise<string | null> {
  const found = await firstOf(
    sql<{ unitId: string }>`select unit_id as "unitId" from role_assignments
      where user_id = ${seat.userId} and role = any(${seat.roles}) and valid_from <= ${seat.on}
        and (valid_to is null or valid_to >= ${seat.on})
      order by valid_from, unit_id limit 1`,
    executor,
  )
  return found?.unitId ?? null
}

export type AskedRow = Omit<RequestRow, 'id' | 'askedAt'> & {
  readonly askedAt: Date
  /** What went with it, as it was first said at each place. */
  readonly remarks: readonly { readonly partId: string; readonly text: string }[]
}

/** The last return or request, answered or not. */
export async function findLastAsked(executor: Executor, dossierId: string): Promise<AskedRow | null> {
  return firstOf(
    sql<AskedRow>`select q.kind, q.reason, q.field_ids as "fieldIds", q.origin_stage as "originStage",
        q.asked_by as "askedBy", q.asked_by_name as "askedByName", q.asked_at as "askedAt",
        coalesce((select jsonb_agg(jsonb_build_object('partId', t.part_id, 'text', r.text) order by r.at, r.id)
          from remark_threads t
          cross join lateral (select text, at, id from remarks where thread_id = t.id order by at, id limit 1) r
          where t.request_id = q.id), '[]') as remarks
      from supplement_requests q where q.dossier_id = ${dossierId} order by q.asked_at desc, q.id desc limit 1`,
    executor,
  )
}
