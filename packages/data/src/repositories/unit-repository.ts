import type { UnitKind } from '@thidua/contracts'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

export type UnitRow = {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly councilSize: number | null
  readonly invented: boolean
  readonly version: number
  readonly formerNames: readonly { readonly name: string; readonly until: string }[]
}

const unitColumns = sql`u.id, u.code, u.name, u.kind, u.parent_id as "parentId", u.valid_from::text as "validFrom",
  u.valid_to::text as "validTo", u.council_size as "councilSize", u.invented, u.version,
  coalesce((select json_agg(json_build_object('name', n.name, 'until', n.valid_to) order by n.valid_to desc)
    from org_unit_names n where n.unit_id = u.id and n.valid_to is not null), '[]') as "formerNames"`

export async function findUnit(executor: Executor, unitId: string): Promise<UnitRow | null> {
  return firstOf(sql<UnitRow>`select ${unitColumns} from org_units u where u.id = ${unitId}`, executor)
}

/** A former name finds a unit too: people search for what they remember. */
export async function listUnits(
  executor: Executor,
  asked: {
    readonly search: string
    readonly formerName: string
    readonly kinds: readonly string[]
    readonly limit: number
    readonly offset: number
  },
): Promise<{ readonly rows: readonly UnitRow[]; readonly total: number }> {
  const conditions: RawBuilder<unknown>[] = [sql`true`]
  if (asked.kinds.length > 0) conditions.push(sql`u.kind = any(${asked.kinds})`)
  if (asked.search) {
    conditions.push(sql`(u.search_key like ${`%${asked.search}%`} or exists (select from org_unit_names n
      where n.unit_id = u.id and n.name ilike ${`%${asked.formerName}%`}))`)
  }
  const where = sql.join(conditions, sql` and `)
  const rows = await rowsOf(
    sql<
      UnitRow & { total: number }
    >`select ${unitColumns}, (select count(*)::int from org_units u where ${where}) as total
      from org_units u where ${where} order by u.sort_key, u.id limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export type UnitRefRow = Pick<
  UnitRow,
  'id' | 'code' | 'name' | 'kind' | 'councilSize' | 'parentId' | 'invented'
>

/** Every unit of the province: a few hundred rows, kept in memory by the services for seconds. */
export async function listUnitRefs(executor: Executor): Promise<readonly UnitRefRow[]> {
  return rowsOf(
    sql<UnitRefRow>`select id, code, name, kind, council_size as "councilSize",
        parent_id as "parentId", invented from org_units`,
    executor,
  )
}

export type NewUnit = {
  readonly id: string
  readonly nameId: string
  readonly code: string
  readonly name: string
  readonly kind: UnitKind
  readonly parentId: string | null
  readonly validFrom: string
  readonly validTo: string | null
  readonly councilSize: number | null
  readonly invented: boolean
  readonly searchKey: string
  readonly sortKey: string
}

/** Adds a unit with its first name; one whose code exists is left exactly as it is. True when it was added. */
export async function insertUnit(executor: Executor, unit: NewUnit): Promise<boolean> {
  const added = await firstOf(
    sql<{ id: string }>`with added as (
        insert into org_units (tenant_id, id, code, name, kind, parent_id, valid_from, valid_to, council_size, invented,
          search_key, sort_key)
        values (${currentTenant}, ${unit.id}, ${unit.code}, ${unit.name}, ${unit.kind}, ${unit.parentId},
          ${unit.validFrom}, ${unit.validTo}, ${unit.councilSize}, ${unit.invented}, ${unit.searchKey}, ${unit.sortKey})
        on conflict (tenant_id, code) do nothing returning id
      ), named as (
        insert into org_unit_names (tenant_id, id, unit_id, name, valid_from)
        select ${currentTenant}, ${unit.nameId}, added.id, ${unit.name}, ${unit.validFrom}::date from added
      ) select id from added`,
    executor,
  )
  return added !== null
}

export async function insertFormerName(
  executor: Executor,
  name: {
    readonly id: string
    readonly unitId: string
    readonly name: string
    readonly validFrom: string
    readonly validTo: string
  },
): Promise<void> {
  await sql`insert into org_unit_names (tenant_id, id, unit_id, name, valid_from, valid_to)
    values (${currentTenant}, ${name.id}, ${name.unitId}, ${name.name}, ${name.validFrom}, ${name.validTo})`.execute(
    executor,
  )
}

/** Same code, new name; the old one stays in history and on everything signed under it. False when the version is stale. */
export async function renameUnit(
  executor: Executor,
  change: {
    readonly unitId: string
    readonly version: number
    readonly nameId: string
    readonly name: string
    readonly from: string
    readonly legalBasis: string
    readonly searchKey: string
    readonly sortKey: string
  },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update org_units set name = ${change.name}, search_key = ${change.searchKey},
      sort_key = ${change.sortKey}, version = version + 1
    where id = ${change.unitId} and version = ${change.version}`.execute(executor)
  if (numAffectedRows !== 1n) return false
  await sql`update org_unit_names set valid_to = greatest(valid_from, ${change.from}::date)
    where unit_id = ${change.unitId} and valid_to is null`.execute(executor)
  await sql`insert into org_unit_names (tenant_id, id, unit_id, name, valid_from, legal_basis)
    values (${currentTenant}, ${change.nameId}, ${change.unitId}, ${change.name}, ${change.from},
      ${change.legalBasis})`.execute(executor)
  return true
}

export async function setCouncilSize(executor: Executor, unitId: string, size: number): Promise<void> {
  await sql`update org_units set council_size = ${size} where id = ${unitId}`.execute(executor)
}
