import type { Selectable } from 'kysely'
import { inMaintenance } from '../in-tenant.ts'
import type { Database } from '../open-database.ts'
import type { TenantsTable } from '../tables/ground-tables.ts'

export type TenantRow = Selectable<TenantsTable>

/** Makes the tenant when no other has its code; gives the one that is there. */
export async function ensureTenant(
  database: Database,
  tenant: { readonly id: string; readonly code: string; readonly name: string; readonly createdAt: Date },
): Promise<TenantRow> {
  const { id, code, name, createdAt } = tenant
  return inMaintenance(database, async (transaction) => {
    await transaction
      .insertInto('tenants')
      .values({ id, code, name, created_at: createdAt })
      .onConflict((conflict) => conflict.column('code').doNothing())
      .execute()
    return transaction.selectFrom('tenants').selectAll().where('code', '=', code).executeTakeFirstOrThrow()
  })
}

export async function listTenants(database: Database): Promise<TenantRow[]> {
  return inMaintenance(database, (transaction) =>
    transaction.selectFrom('tenants').selectAll().orderBy('code').execute(),
  )
}
