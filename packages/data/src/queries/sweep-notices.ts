import { sql } from 'kysely'
import { inMaintenance } from '../in-tenant.ts'
import type { Database } from '../open-database.ts'

/**
 * Takes the oldest notices of a tenant made before a moment, read or not, and what plugins' templates were counted by on days
 * before it. The application may not delete a notice: this is the owner's work. How many notices went.
 */
export async function sweepOldNotices(
  database: Database,
  asked: { readonly tenantId: string; readonly before: Date; readonly limit: number },
): Promise<number> {
  const { tenantId, before, limit } = asked
  return inMaintenance(database, async (transaction) => {
    await sql`delete from plugin_notice_days where tenant_id = ${tenantId} and day < ${before}::date`.execute(
      transaction,
    )
    const gone = await sql`with old as (
        select id from notices where tenant_id = ${tenantId} and created_at < ${before} order by created_at limit ${limit}
      ) delete from notices n using old where n.tenant_id = ${tenantId} and n.id = old.id`.execute(
      transaction,
    )
    return Number(gone.numAffectedRows ?? 0n)
  })
}
