import { inMaintenance, inTenant } from '@thidua/data'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import type { Platform } from './open-platform.ts'

/** A statement inside the tenant, for what no use case shows or does; its rows. */
export async function rowsOf<Row>(platform: Platform, statement: RawBuilder<Row>): Promise<readonly Row[]> {
  const scope = { tenantId: platform.tenantId, userId: null }
  return inTenant(
    platform.deps.database,
    scope,
    async (transaction) => (await statement.execute(transaction)).rows,
  )
}

/** The same past the walls between plugins and units. */
export async function rowsInMaintenance<Row>(
  { deps }: Platform,
  statement: RawBuilder<Row>,
): Promise<readonly Row[]> {
  return inMaintenance(deps.database, async (transaction) => (await statement.execute(transaction)).rows)
}

export async function countRows(platform: Platform, table: string, where: string): Promise<number> {
  const [row] = await rowsOf(
    platform,
    sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)} where ${sql.raw(where)}`,
  )
  return row?.count ?? 0
}
