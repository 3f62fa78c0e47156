import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type NoticeDay = { readonly template: string; readonly sent: number; readonly dropped: number }

/** What a plugin's templates sent on a day, the one asked among them, locked until the transaction ends. */
export async function lockNoticeDay(
  executor: Executor,
  asked: { readonly pluginId: string; readonly template: string; readonly day: string },
): Promise<readonly NoticeDay[]> {
  await sql`insert into plugin_notice_days (tenant_id, plugin_id, template, day)
    values (${currentTenant}, ${asked.pluginId}, ${asked.template}, ${asked.day}) on conflict do nothing`.execute(
    executor,
  )
  return rowsOf(
    sql<NoticeDay>`select template, sent, dropped from plugin_notice_days
      where plugin_id = ${asked.pluginId} and day = ${asked.day} order by template for update`,
    executor,
  )
}

export async function addToNoticeDay(
  executor: Executor,
  added: { readonly pluginId: string; readonly day: string } & NoticeDay,
): Promise<void> {
  await sql`update plugin_notice_days set sent = sent + ${added.sent}, dropped = dropped + ${added.dropped}
    where plugin_id = ${added.pluginId} and template = ${added.template} and day = ${added.day}`.execute(
    executor,
  )
}

export type PluginNotice = {
  /** The same key and person is the same notice, however often it is delivered. */
  readonly key: string
  readonly dossierId: string
  readonly params: Readonly<Record<string, unknown>>
  /** Roles held at the unit today; the owner of the subject beside them, or null. */
  readonly roles: readonly string[]
  readonly unitId: string
  readonly ownerUserId: string | null
  readonly today: string
  /** Nobody beyond these. */
  readonly most: number
  readonly at: Date
}

/** How many were told, and how many more would have been. */
export async function insertPluginNotice(
  executor: Executor,
  notice: PluginNotice,
): Promise<{ readonly sent: number; readonly dropped: number }> {
  const counted = await firstOf(
    sql<{ sent: number; wanted: number }>`with people as (
        select a.user_id from role_assignments a
        where a.role = any(${[...notice.roles]}::text[]) and a.unit_id = ${notice.unitId}
          and a.valid_from <= ${notice.today}::date and (a.valid_to is null or a.valid_to >= ${notice.today}::date)
        union
        select ${notice.ownerUserId}::uuid where ${notice.ownerUserId}::uuid is not null
      ), wanted as (
        select p.user_id, md5(${notice.key} || p.user_id::text)::uuid as id from people p
        join users u on u.id = p.user_id and u.disabled_at is null
        where not exists (select from notices n where n.id = md5(${notice.key} || p.user_id::text)::uuid)
      ), told as (
        insert into notices (tenant_id, id, user_id, dossier_id, kind, params, created_at)
        select ${currentTenant}, w.id, w.user_id, ${notice.dossierId}, 'plugin.notice', ${asJson(notice.params)},
          ${notice.at}::timestamptz
        from (select * from wanted order by user_id limit ${notice.most}) w
        on conflict do nothing returning 1
      )
      select (select count(*)::int from told) as sent, (select count(*)::int from wanted) as wanted`,
    executor,
  )
  const { sent, wanted } = counted ?? { sent: 0, wanted: 0 }
  return { sent, dropped: wanted - sent }
}
