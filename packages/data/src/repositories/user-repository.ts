import type { Role } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'
import type { AssignmentRow } from './session-repository.ts'

export type CredentialRow = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly passwordHash: string | null
  readonly disabledAt: Date | null
}

export async function findCredential(executor: Executor, username: string): Promise<CredentialRow | null> {
  return firstOf(
    sql<CredentialRow>`select id, username, name, password_hash as "passwordHash", disabled_at as "disabledAt"
      from users where username = ${username}`,
    executor,
  )
}

export async function findCredentialById(executor: Executor, userId: string): Promise<CredentialRow | null> {
  return firstOf(
    sql<CredentialRow>`select id, username, name, password_hash as "passwordHash", disabled_at as "disabledAt"
      from users where id = ${userId}`,
    executor,
  )
}

export type UserRow = {
  readonly id: string
  readonly username: string
  readonly name: string
  readonly disabled: boolean
  readonly assignments: readonly AssignmentRow[]
}

const userColumns = sql`u.id, u.username, u.name, u.disabled_at is not null as disabled,
  coalesce((select json_agg(json_build_object('role', a.role, 'unitId', a.unit_id, 'unitKind', o.kind,
    'unitCode', o.code, 'unitName', o.name, 'validFrom', a.valid_from, 'validTo', a.valid_to) order by a.role, o.code)
    from role_assignments a join org_units o on o.tenant_id = a.tenant_id and o.id = a.unit_id
    where a.user_id = u.id), '[]') as assignments`

export async function findUser(executor: Executor, userId: string): Promise<UserRow | null> {
  return firstOf(sql<UserRow>`select ${userColumns} from users u where u.id = ${userId}`, executor)
}

export async function listUsers(
  executor: Executor,
  asked: { readonly search: string; readonly limit: number; readonly offset: number },
): Promise<{ readonly rows: readonly UserRow[]; readonly total: number }> {
  const where = sql`u.search_key like ${`%${asked.search}%`}`
  const rows = await rowsOf(
    sql<UserRow & { total: number }>`select ${userColumns},
        (select count(*)::int from users u where ${where}) as total
      from users u where ${where} order by u.sort_key, u.id limit ${asked.limit} offset ${asked.offset}`,
    executor,
  )
  return { rows, total: rows[0]?.total ?? 0 }
}

export async function insertUser(
  executor: Executor,
  user: {
    readonly id: string
    readonly username: string
    readonly name: string
    readonly passwordHash: string | null
    readonly searchKey: string
    readonly sortKey: string
    readonly now: Date
  },
): Promise<void> {
  await sql`insert into users (tenant_id, id, username, name, password_hash, search_key, sort_key, created_at)
    values (${currentTenant}, ${user.id}, ${user.username}, ${user.name}, ${user.passwordHash}, ${user.searchKey},
      ${user.sortKey}, ${user.now})`.execute(executor)
}

export async function insertAssignment(
  executor: Executor,
  assignment: {
    readonly id: string
    readonly userId: string
    readonly role: Role
    readonly unitId: string
    readonly validFrom: string
  },
): Promise<void> {
  await sql`insert into role_assignments (tenant_id, id, user_id, role, unit_id, valid_from)
    values (${currentTenant}, ${assignment.id}, ${assignment.userId}, ${assignment.role}, ${assignment.unitId},
      ${assignment.validFrom}) on conflict do nothing`.execute(executor)
}

export async function disableUser(executor: Executor, userId: string, now: Date): Promise<boolean> {
  const { numAffectedRows } = await sql`update users set disabled_at = coalesce(disabled_at, ${now}),
    version = version + 1 where id = ${userId}`.execute(executor)
  return numAffectedRows === 1n
}

export async function setPasswordHash(executor: Executor, userId: string, hash: string): Promise<void> {
  await sql`update users set password_hash = ${hash}, version = version + 1 where id = ${userId}`.execute(
    executor,
  )
}
