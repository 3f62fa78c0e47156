import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf } from './executor.ts'

/**
 * The next `count` numbers of a book; answers the first. Taken in the deciding transaction and held until it commits, so
 * a number is never lost: a rolled-back decision gives its numbers back (invariant I4, no gap and no repeat).
 */
export async function takeRegisterNumbers(
  executor: Executor,
  book: string,
  year: number,
  count: number,
): Promise<number> {
  const row = await firstOf(
    sql<{ last: number }>`insert into register_counters (tenant_id, book, year, last)
      values (${currentTenant}, ${book}, ${year}, ${count})
      on conflict (tenant_id, book, year) do update set last = register_counters.last + excluded.last returning last`,
    executor,
  )
  if (!row) throw new Error(`register ${book} gave no number`)
  return row.last - count + 1
}
