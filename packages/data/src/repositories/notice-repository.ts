import type { Role } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant } from './executor.ts'

/**
 * Puts a notice before everybody who holds a role, at a unit where one is given, today. `noticeId` makes delivering the
 * same message twice harmless: the pair of message and person is a notice once.
 */
export async function notifyHolders(
  executor: Executor,
  notice: {
    readonly messageId: string
    readonly kind: string
    readonly dossierId: string
    readonly params: Readonly<Record<string, unknown>>
    readonly role: Role
    readonly unitId: string | null
    readonly today: string
    readonly at: Date
  },
): Promise<void> {
  const unit = notice.unitId ? sql`a.unit_id = ${notice.unitId}` : sql`true`
  await sql`insert into notices (tenant_id, id, user_id, dossier_id, kind, params, created_at)
    select ${currentTenant}, md5(${notice.messageId} || a.user_id::text)::uuid, a.user_id, ${notice.dossierId}::uuid,
      ${notice.kind}, ${asJson(notice.params)}, ${notice.at}::timestamptz
    from (select distinct a.user_id from role_assignments a join users u on u.tenant_id = a.tenant_id and u.id = a.user_id
      where a.role = ${notice.role} and ${unit} and u.disabled_at is null and a.valid_from <= ${notice.today}::date
        and (a.valid_to is null or a.valid_to >= ${notice.today}::date)) a
    on conflict do nothing`.execute(executor)
}

export async function notifyUser(
  executor: Executor,
  notice: {
    readonly messageId: string
    readonly kind: string
    readonly dossierId: string
    readonly params: Readonly<Record<string, unknown>>
    readonly userId: string
    readonly at: Date
  },
): Promise<void> {
  await sql`insert into notices (tenant_id, id, user_id, dossier_id, kind, params, created_at)
    values (${currentTenant}, md5(${notice.messageId} || ${notice.userId})::uuid, ${notice.userId}, ${notice.dossierId},
      ${notice.kind}, ${asJson(notice.params)}, ${notice.at}) on conflict do nothing`.execute(executor)
}
