import { type Selectable, sql } from 'kysely'
import type { Transaction } from '../in-tenant.ts'
import type { OutboxTable } from '../tables/record-tables.ts'

export type OutboxMessage = Selectable<OutboxTable>

/** Which messages a worker is for: those of one topic, or all but those of one. */
export type OutboxTopics = { readonly only: string } | { readonly allBut: string }

function ofTopics(topics: OutboxTopics) {
  return 'only' in topics ? sql<boolean>`topic = ${topics.only}` : sql<boolean>`topic <> ${topics.allBut}`
}

type Due = { readonly topics: OutboxTopics; readonly now: Date; readonly limit: number }

/** Oldest first, held until the transaction ends; those another worker holds are passed over. */
function dueIds(transaction: Transaction, { topics, now, limit }: Due) {
  return transaction
    .selectFrom('outbox')
    .select('id')
    .where('available_at', '<=', now)
    .where(ofTopics(topics))
    .orderBy('available_at')
    .limit(limit)
    .forUpdate()
    .skipLocked()
}

/**
 * Takes messages that are due, oldest first. A taken one is invisible for `leaseSeconds`; a worker that dies in
 * between delays it, never loses it, so effects must bear being done twice. Several workers never take the same one.
 */
export async function claimOutboxMessages(
  transaction: Transaction,
  claim: Due & { readonly leaseSeconds: number },
): Promise<OutboxMessage[]> {
  const taken = await transaction
    .updateTable('outbox')
    .set((expression) => ({
      attempts: expression('attempts', '+', 1),
      available_at: new Date(claim.now.getTime() + claim.leaseSeconds * 1_000),
    }))
    .where('id', 'in', dueIds(transaction, claim))
    .returningAll()
    .execute()
  return inOrder(taken)
}

/** What changes rows gives them back in no order; ids of version 7 grow with time. */
function inOrder(messages: readonly OutboxMessage[]): OutboxMessage[] {
  return messages.toSorted((left, right) => (left.id < right.id ? -1 : 1))
}

/**
 * Takes messages that are due out of the table, oldest first: for effects inside this very transaction, which stand or are undone
 * together with the taking. Other workers pass over them.
 */
export async function takeDueOutboxMessages(transaction: Transaction, take: Due): Promise<OutboxMessage[]> {
  const taken = await transaction
    .deleteFrom('outbox')
    .where('id', 'in', dueIds(transaction, take))
    .returningAll()
    .execute()
  return inOrder(taken)
}

/** Messages with ids made of what they follow from: the same twice is one. */
export async function insertOutboxMessages(
  transaction: Transaction,
  messages: readonly {
    readonly key: string
    readonly topic: string
    readonly payload: Readonly<Record<string, unknown>>
  }[],
  at: Date,
): Promise<void> {
  if (messages.length === 0) return
  await sql`insert into outbox (tenant_id, id, topic, payload, available_at)
    select current_setting('app.tenant_id')::uuid, md5(m.key)::uuid, m.topic, m.payload, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(messages)}::jsonb) as m (key text, topic text, payload jsonb)
    on conflict do nothing`.execute(transaction)
}

/**
 * The same for messages claimed before. What is done is gone: the event says what was done, the outbox only what still waits.
 * Those somebody else has taken meanwhile are not among the ones given back.
 */
export async function takeOutboxMessages(
  transaction: Transaction,
  ids: readonly string[],
): Promise<readonly string[]> {
  const taken = await transaction
    .deleteFrom('outbox')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .returning('id')
    .execute()
  return taken.map(({ id }) => id)
}

/** Null as `retryAt` gives the message up: it stays for an administrator to see, far in the future. */
export async function failOutboxMessage(
  transaction: Transaction,
  id: string,
  failure: { readonly error: string; readonly retryAt: Date | null },
): Promise<void> {
  await transaction
    .updateTable('outbox')
    .set({ last_error: failure.error, available_at: failure.retryAt ?? 'infinity' })
    .where('id', '=', id)
    .execute()
}
