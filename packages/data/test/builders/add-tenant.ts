import { type Database, ensureTenant } from '#data'
import { asId, type TenantId } from '@thidua/kernel'
import { testIds } from '../test-ids.ts'

export async function addTenant(database: Database, code = `tenant-${testIds.newId()}`): Promise<TenantId> {
  const tenant = { id: testIds.newId(), code, name: code, createdAt: new Date('2026-01-01T00:00:00Z') }
  return asId<TenantId>((await ensureTenant(database, tenant)).id)
}
