import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf } from './executor.ts'

/** What was done, once per command. Payloads hold no secret and nothing the reader of the dossier may not see. */
export type NewEvent = {
  readonly id: string
  readonly type: string
  readonly subjectType: string
  readonly subjectId: string
  readonly subjectVersion: number | null
  readonly payload: Readonly<Record<string, unknown>>
}

export type NewOutboxMessage = {
  readonly id: string
  readonly topic: string
  readonly payload: Readonly<Record<string, unknown>>
}

export type CommandIdentity = {
  /** Whose key it is; the nil UUID for the public and the platform itself. */
  readonly userId: string
  /** Null for the public and the platform itself. */
  readonly actorId: string | null
  readonly actorName: string
  readonly command: string
  /** The client's idempotency key; null for the platform's own commands, which are not retried by anybody. */
  readonly key: string | null
  readonly requestHash: string
  readonly at: Date
}

export type StoredResponse = { readonly requestHash: string; readonly response: unknown }

/**
 * Takes the key of a command. Null: it is ours, go on. Otherwise the command has been done; a parallel twin waits here
 * until the first one has committed or failed.
 */
export async function claimCommandKey(
  executor: Executor,
  identity: CommandIdentity,
): Promise<StoredResponse | null> {
  if (identity.key === null) return null
  const claimed = await firstOf(
    sql<{
      key: string
    }>`insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, created_at)
      values (${currentTenant}, ${identity.userId}, ${identity.command}, ${identity.key}, ${identity.requestHash},
        ${identity.at}) on conflict do nothing returning key`,
    executor,
  )
  return claimed ? null : findCommandKey(executor, identity)
}

export async function findCommandKey(
  executor: Executor,
  identity: CommandIdentity,
): Promise<StoredResponse | null> {
  return firstOf(
    sql<StoredResponse>`select request_hash as "requestHash", response from idempotency_keys
      where user_id = ${identity.userId} and command = ${identity.command} and key = ${identity.key}`,
    executor,
  )
}

/**
 * Events, outbox and the answer kept for retries, in one statement: the last of every command. A command has one event,
 * and one more for each further subject it moved (the dossiers of a decision), all under its key.
 */
export async function recordCommand(
  executor: Executor,
  identity: CommandIdentity,
  done: {
    readonly events: readonly NewEvent[]
    readonly outbox: readonly NewOutboxMessage[]
    readonly response: unknown
  },
): Promise<void> {
  const events = JSON.stringify(done.events)
  const messages = JSON.stringify(done.outbox)
  await sql`with recorded as (
      insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
        subject_version, payload)
      select ${currentTenant}, e.id, ${identity.at}::timestamptz, e.type, ${identity.key}, ${identity.actorId}::uuid,
        ${identity.actorName}, e."subjectType", e."subjectId", e."subjectVersion", e.payload
      from jsonb_to_recordset(${events}::jsonb) as e (id uuid, type text, "subjectType" text, "subjectId" uuid,
        "subjectVersion" int, payload jsonb)
    ), sent as (
      insert into outbox (tenant_id, id, topic, payload, available_at)
      select ${currentTenant}, m.id, m.topic, m.payload, ${identity.at}::timestamptz
      from jsonb_to_recordset(${messages}::jsonb) as m (id uuid, topic text, payload jsonb)
    )
    update idempotency_keys set response = ${asJson(done.response)}
    where user_id = ${identity.userId} and command = ${identity.command} and key = ${identity.key}`.execute(
    executor,
  )
}

export type EventRow = {
  readonly id: string
  readonly at: Date
  readonly type: string
  readonly actorId: string | null
  readonly actorName: string
  readonly payload: Readonly<Record<string, unknown>>
}

/** Newest first. */
export async function listEvents(executor: Executor, subjectId: string): Promise<readonly EventRow[]> {
  const { rows } =
    await sql<EventRow>`select id, at, type, actor_id as "actorId", actor_name as "actorName", payload
    from events where subject_id = ${subjectId} order by seq desc limit 1000`.execute(executor)
  return rows
}
