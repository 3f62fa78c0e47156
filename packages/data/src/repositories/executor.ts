import type { RawBuilder } from 'kysely'
import { CompiledQuery, sql } from 'kysely'
import type { Transaction } from '../in-tenant.ts'
import { keepPlanOf } from '../kept-plans.ts'

/**
 * A transaction in which role, tenant and user are already set. Repositories read and write rows; they never begin,
 * commit or decide. Row-level security adds the tenant to every WHERE.
 */
export type Executor = Transaction

/** The tenant of the transaction, for rows being written. */
export const currentTenant: RawBuilder<string> = sql`(select current_setting('app.tenant_id')::uuid)`

/** The same for a statement of few shapes that most requests run. */
export async function rowsOfKept<Row>(
  statement: RawBuilder<Row>,
  executor: Executor,
): Promise<readonly Row[]> {
  const compiled = statement.compile(executor)
  keepPlanOf(compiled.sql)
  return (await executor.executeQuery(compiled)).rows
}

export async function rowsOf<Row>(statement: RawBuilder<Row>, executor: Executor): Promise<readonly Row[]> {
  return (await statement.execute(executor)).rows
}

export async function firstOf<Row>(statement: RawBuilder<Row>, executor: Executor): Promise<Row | null> {
  return (await statement.execute(executor)).rows[0] ?? null
}

/** A value for a jsonb column; `pg` would turn a bare array into a PostgreSQL array. */
export function asJson(value: unknown): RawBuilder<unknown> {
  return sql`${JSON.stringify(value)}::jsonb`
}

/**
 * A statement whose text never changes, with its values: nothing is put together per request. For the few statements
 * that most requests run.
 */
export async function runText<Row>(
  executor: Executor,
  text: string,
  values: readonly unknown[],
): Promise<readonly Row[]> {
  const { rows } = await executor.executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}
