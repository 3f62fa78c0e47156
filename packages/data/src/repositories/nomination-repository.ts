import type { SubjectKind } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type NominationRow = {
  readonly id: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly achievement: string
  readonly happenedOn: string
  readonly scope: 'unit' | 'commune' | 'province' | 'nation'
  readonly unitId: string
  readonly nominatedBy: string
  readonly createdAt: Date
  readonly dossierId: string | null
}

const nominationColumns = sql`n.id, n.subject_name as "subjectName", n.subject_kind as "subjectKind", n.achievement,
  n.happened_on as "happenedOn", n.scope, n.unit_id as "unitId", n.nominated_by as "nominatedBy",
  n.created_at as "createdAt", (select d.id from dossiers d where d.nomination_id = n.id
    and (d.terminal is null or d.terminal = 'awarded')) as "dossierId"`

export async function insertNomination(
  executor: Executor,
  nomination: Omit<NominationRow, 'dossierId'>,
): Promise<void> {
  await sql`insert into nominations (tenant_id, id, subject_name, subject_kind, achievement, happened_on, scope, unit_id,
      nominated_by, created_at)
    values (${currentTenant}, ${nomination.id}, ${nomination.subjectName}, ${nomination.subjectKind},
      ${nomination.achievement}, ${nomination.happenedOn}, ${nomination.scope}, ${nomination.unitId},
      ${nomination.nominatedBy}, ${nomination.createdAt})`.execute(executor)
}

export async function findNomination(
  executor: Executor,
  nominationId: string,
): Promise<NominationRow | null> {
  return firstOf(
    sql<NominationRow>`select ${nominationColumns} from nominations n where n.id = ${nominationId}`,
    executor,
  )
}

/** `unitIds` null means every nomination of the province. */
export async function listNominations(
  executor: Executor,
  asked: { readonly unitIds: readonly string[] | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly NominationRow[]; readonly total: number }> {
  const where = asked.unitIds ? sql`n.unit_id = any(${asked.unitIds})` : sql`true`
  const rows = await rowsOf(
    sql<NominationRow & { total: number }>`select ${nominationColumns},
        (select count(*) from nominations n where ${where}) as total
      from nominations n where ${where} order by n.created_at desc, n.id desc limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}
