import type { SubjectKind } from '@thidua/contracts'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type SubjectRow = {
  readonly id: string
  readonly kind: SubjectKind
  readonly stakeholder: string
  readonly name: string
  readonly address: string | null
  readonly unitId: string
  readonly isUnit: boolean
  readonly ownerUserId: string | null
  readonly invented: boolean
}

const subjectColumns = sql`s.id, s.kind, s.stakeholder, s.name, s.address, s.unit_id as "unitId",
  s.is_unit as "isUnit", s.owner_user_id as "ownerUserId", s.invented`

export async function findSubject(executor: Executor, subjectId: string): Promise<SubjectRow | null> {
  return firstOf(
    sql<SubjectRow>`select ${subjectColumns} from subjects s where s.id = ${subjectId}`,
    executor,
  )
}

/** `unitIds` null means the whole province; else subjects of those units and those the account owns. */
export async function listSubjects(
  executor: Executor,
  asked: {
    readonly unitIds: readonly string[] | null
    readonly ownerUserId: string | null
    readonly unitId: string | null
    readonly stakeholder: string | null
    readonly search: string
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly rows: readonly SubjectRow[]; readonly total: number }> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (asked.unitIds) {
    conditions.push(sql`(s.unit_id = any(${asked.unitIds}) or s.owner_user_id = ${asked.ownerUserId})`)
  }
  if (asked.unitId) conditions.push(sql`s.unit_id = ${asked.unitId}`)
  if (asked.stakeholder) conditions.push(sql`s.stakeholder = ${asked.stakeholder}`)
  if (asked.search) conditions.push(sql`s.search_key like ${`%${asked.search}%`}`)
  const where = sql.join(conditions, sql` and `)
  const rows = await rowsOf(
    sql<SubjectRow & { total: number }>`select ${subjectColumns},
        (select count(*)::int from subjects s where ${where}) as total
      from subjects s where ${where} order by s.sort_key, s.id limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export type NewSubject = SubjectRow & {
  readonly searchKey: string
  readonly sortKey: string
  readonly now: Date
}

/** A unit is a subject once; adding it again changes nothing. */
export async function insertSubject(executor: Executor, subject: NewSubject): Promise<void> {
  await sql`insert into subjects (tenant_id, id, kind, stakeholder, name, address, unit_id, is_unit, owner_user_id, invented,
      search_key, sort_key, created_at)
    values (${currentTenant}, ${subject.id}, ${subject.kind}, ${subject.stakeholder}, ${subject.name}, ${subject.address},
      ${subject.unitId}, ${subject.isUnit}, ${subject.ownerUserId}, ${subject.invented}, ${subject.searchKey},
      ${subject.sortKey}, ${subject.now}) on conflict do nothing`.execute(executor)
}

/** The subject that is a unit carries its new name from now on; dossiers and awards keep the old one. */
export async function renameUnitSubject(
  executor: Executor,
  change: {
    readonly unitId: string
    readonly name: string
    readonly searchKey: string
    readonly sortKey: string
  },
): Promise<void> {
  await sql`update subjects set name = ${change.name}, search_key = ${change.searchKey}, sort_key = ${change.sortKey},
    version = version + 1 where unit_id = ${change.unitId} and is_unit`.execute(executor)
}
