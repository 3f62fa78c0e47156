import type { Role, UnitKind } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf } from './executor.ts'

export type AssignmentRow = {
  readonly role: Role
  readonly unitId: string
  readonly unitKind: UnitKind
  readonly unitCode: string
  readonly unitName: string
  readonly validFrom: string
  readonly validTo: string | null
}

export type SignedInRow = {
  readonly userId: string
  readonly username: string
  readonly name: string
  readonly expiresAt: Date
  readonly lastSeenAt: Date
  readonly tenantCode: string
  readonly tenantName: string
  readonly assignments: readonly AssignmentRow[]
}

/** Roles valid on a day, with their units, as one JSON list of the user `u`. */
const assignmentsOn = (
  today: string,
) => sql`coalesce((select json_agg(json_build_object('role', a.role, 'unitId', a.unit_id,
    'unitKind', o.kind, 'unitCode', o.code, 'unitName', o.name, 'validFrom', a.valid_from, 'validTo', a.valid_to)
    order by a.role, o.code)
  from role_assignments a join org_units o on o.tenant_id = a.tenant_id and o.id = a.unit_id
  where a.user_id = u.id and a.valid_from <= ${today}::date and (a.valid_to is null or a.valid_to >= ${today}::date)), '[]')`

export async function findSession(
  executor: Executor,
  tokenHash: string,
  now: Date,
  today: string,
): Promise<SignedInRow | null> {
  return firstOf(
    sql<SignedInRow>`select u.id as "userId", u.username, u.name, s.expires_at as "expiresAt",
        s.last_seen_at as "lastSeenAt", t.code as "tenantCode", t.name as "tenantName",
        ${assignmentsOn(today)} as assignments
      from sessions s join users u on u.tenant_id = s.tenant_id and u.id = s.user_id join tenants t on t.id = s.tenant_id
      where s.token_hash = ${tokenHash} and s.ended_at is null and s.expires_at > ${now} and u.disabled_at is null`,
    executor,
  )
}

export async function findApiToken(
  executor: Executor,
  tokenHash: string,
  now: Date,
  today: string,
): Promise<SignedInRow | null> {
  return firstOf(
    sql<SignedInRow>`select u.id as "userId", u.username, u.name, k.expires_at as "expiresAt",
        coalesce(k.last_used_at, k.created_at) as "lastSeenAt", t.code as "tenantCode", t.name as "tenantName",
        ${assignmentsOn(today)} as assignments
      from api_tokens k join users u on u.tenant_id = k.tenant_id and u.id = k.user_id
        join tenants t on t.id = k.tenant_id
      where k.token_hash = ${tokenHash} and k.revoked_at is null and k.expires_at > ${now} and u.disabled_at is null`,
    executor,
  )
}

export async function insertSession(
  executor: Executor,
  session: {
    readonly id: string
    readonly tokenHash: string
    readonly userId: string
    readonly now: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await sql`insert into sessions (tenant_id, id, token_hash, user_id, created_at, expires_at, last_seen_at)
    values (${currentTenant}, ${session.id}, ${session.tokenHash}, ${session.userId}, ${session.now},
      ${session.expiresAt}, ${session.now})`.execute(executor)
}

export async function extendSession(
  executor: Executor,
  tokenHash: string,
  now: Date,
  expiresAt: Date,
): Promise<void> {
  await sql`update sessions set last_seen_at = ${now}, expires_at = ${expiresAt}
    where token_hash = ${tokenHash} and ended_at is null`.execute(executor)
}

export async function endSession(executor: Executor, tokenHash: string, now: Date): Promise<void> {
  await sql`update sessions set ended_at = ${now} where token_hash = ${tokenHash} and ended_at is null`.execute(
    executor,
  )
}

/** Ends all sessions of a person except one, where given; answers how many. */
export async function endSessionsOf(
  executor: Executor,
  userId: string,
  now: Date,
  exceptTokenHash: string | null,
): Promise<number> {
  const { numAffectedRows } = await sql`update sessions set ended_at = ${now} where user_id = ${userId}
    and ended_at is null and token_hash is distinct from ${exceptTokenHash}`.execute(executor)
  return Number(numAffectedRows ?? 0n)
}

export async function insertApiToken(
  executor: Executor,
  token: {
    readonly id: string
    readonly tokenHash: string
    readonly userId: string
    readonly name: string
    readonly now: Date
    readonly expiresAt: Date
  },
): Promise<void> {
  await sql`insert into api_tokens (tenant_id, id, token_hash, user_id, name, created_at, expires_at)
    values (${currentTenant}, ${token.id}, ${token.tokenHash}, ${token.userId}, ${token.name}, ${token.now},
      ${token.expiresAt})`.execute(executor)
}
