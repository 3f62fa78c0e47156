import type { Writable } from 'node:stream'
import type { PoolClient, QueryResult } from 'pg'
import { kyselyOn } from './client-kysely.ts'
import { beginReading, commit, enterTenant, type TenantScope, type Transaction } from './in-tenant.ts'
import { keepPlanOf, keepsPlans, statementOf } from './kept-plans.ts'
import type { KnownStatement } from './known-statement.ts'
import type { Database } from './open-database.ts'

// The two shapes most requests have. Each journey between the processes costs both of them more than an indexed read.

/**
 * One statement in a reading transaction of its own, begun, asked and ended in one journey. Should the work ask more, `open`
 * begins a second reading transaction on the same connection: only for what is older than the first anyway, or never changes.
 */
export async function readOnce<Row, Value>(
  database: Database,
  scope: TenantScope,
  statement: KnownStatement<Row>,
  work: (rows: readonly Row[], open: () => Transaction) => Promise<Value>,
): Promise<Value> {
  const begin = beginReading(database, scope)
  return onConnection(database, async (client) => {
    const rows =
      (await readKept(client, scope, statement)) ??
      rowsBefore<Row>(await client.query(`${begin}; ${statement.text}; commit`), 'COMMIT')
    let begun: Promise<unknown> | null = null
    const value = await work(rows, () => {
      begun ??= started(client, begin)
      return kyselyOn(client)
    })
    if (begun) await commit(client)
    return value
  })
}

/** Null where no plan is kept. It may not write: functions of the schema that open a transaction are stable. */
async function readKept<Row>(
  client: PoolClient,
  scope: TenantScope,
  { entering }: KnownStatement<Row>,
): Promise<readonly Row[] | null> {
  if (!entering || !keepsPlans(client)) return null
  return enter<Row>(client, scope, entering.text, entering.values)
}

/** One kept statement is a transaction of its own: it enters the tenant, then does what it does. */
async function enter<Row>(
  client: PoolClient,
  { tenantId, userId }: TenantScope,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  keepPlanOf(text)
  const { rows } = await client.query(statementOf(client, text, [tenantId, userId ?? '', ...values]))
  return rows as readonly Row[]
}

/** A function of the schema that writes all a change has decided: its call, and the same call as a transaction of its own. */
export type SealingCall = { readonly plain: string; readonly entering: string }

/** Writes and commits. */
export type Seal = <Row>(call: SealingCall, values: readonly unknown[]) => Promise<readonly Row[]>

/**
 * A change that asks one known statement, or none, and ends with `seal`: two journeys, or one. `open` begins a transaction for
 * what must be asked besides, and the seal then ends that one; what is not sealed is rolled back. Others may change what was
 * asked before the seal, as in any transaction that locks nothing: what must never be, the schema refuses. A seal that wrote
 * nothing may be followed by another.
 */
export async function changeOnce<Row, Value>(
  database: Database,
  scope: TenantScope,
  opening: KnownStatement<Row> | null,
  work: (rows: readonly Row[], open: () => Transaction, seal: Seal) => Promise<Value>,
): Promise<Value> {
  const begin = `begin; ${enterTenant(database, scope)}`
  return onConnection(database, async (client) => {
    let begun: Promise<unknown> | null = null
    const start = () => {
      begun ??= started(client, begin)
    }
    const ask = async (asked: KnownStatement<Row>): Promise<readonly Row[]> => {
      const known = await readKept(client, scope, asked)
      if (known) return known
      begun = client.query(`${begin}; ${asked.text}`)
      return rowsBefore<Row>(await begun, null)
    }
    const value = await work(
      opening ? await ask(opening) : [],
      () => {
        start()
        return kyselyOn(client)
      },
      (call, values) => {
        if (!begun && keepsPlans(client)) return enter(client, scope, call.entering, values)
        start()
        begun = null
        return sealBegun(client, call.plain, values)
      },
    )
    if (begun) await client.query('rollback')
    return value
  })
}

/** Not waited for: what follows travels with it, and is refused should it fail. */
function started(client: PoolClient, begin: string): Promise<unknown> {
  const begun = client.query(begin)
  begun.catch(() => undefined)
  return begun
}

async function sealBegun<Row>(
  client: PoolClient,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  // Should the statement fail, PostgreSQL answers the commit with a rollback.
  const [done, committed] = await sentTogether(client, () =>
    Promise.allSettled([client.query(statementOf(client, text, values)), commit(client)]),
  )
  if (done.status === 'rejected') throw done.reason
  if (committed.status === 'rejected') throw committed.reason
  return done.value.rows as readonly Row[]
}

async function onConnection<Value>(
  database: Database,
  work: (client: PoolClient) => Promise<Value>,
): Promise<Value> {
  const client = await database.pool.connect()
  try {
    const value = await work(client)
    client.release()
    return value
  } catch (error) {
    // A connection that cannot even roll back does not return to the pool.
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    )
    throw error
  }
}

/** What is sent meanwhile leaves in one packet: one wake of the server instead of several. */
function sentTogether<Value>(client: PoolClient, send: () => Value): Value {
  // `pg` shows its connection, its types do not
  const { stream } = (client as unknown as { readonly connection: { readonly stream: Writable } }).connection
  stream.cork()
  try {
    return send()
  } finally {
    stream.uncork()
  }
}

/** Of a simple query of several statements `pg` gives one result each; asked for are the rows of the last one that reads. */
function rowsBefore<Row>(results: unknown, last: 'COMMIT' | null): readonly Row[] {
  const all = results as readonly QueryResult[]
  if (last !== null && all.at(-1)?.command !== last) throw new Error('a reading transaction did not end well')
  return (all.at(last === null ? -1 : -2)?.rows ?? []) as readonly Row[]
}
