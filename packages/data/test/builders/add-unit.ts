import type { UnitKind } from '@thidua/contracts'
import { type Database, inTenant } from '#data'
import { asId, foldSearchKey, type TenantId, type UnitId } from '@thidua/kernel'
import { testIds } from '../test-ids.ts'

export type NewUnit = {
  readonly code?: string
  readonly name?: string
  readonly kind?: UnitKind
  readonly parentId?: UnitId
  readonly councilSize?: number
}

/** A commune, unless told otherwise, valid since the communes of 2025 exist. */
export async function addUnit(database: Database, tenantId: TenantId, unit: NewUnit = {}): Promise<UnitId> {
  const id = testIds.newId()
  const name = unit.name ?? `Unit ${id.slice(-4)}`
  await inTenant(database, { tenantId, userId: null }, (transaction) =>
    transaction
      .insertInto('org_units')
      .values({
        tenant_id: tenantId,
        id,
        code: unit.code ?? id,
        name,
        kind: unit.kind ?? 'commune',
        parent_id: unit.parentId ?? null,
        council_size: unit.councilSize ?? null,
        valid_from: '2025-07-01',
        search_key: foldSearchKey(name),
        sort_key: name,
      })
      .execute(),
  )
  return asId<UnitId>(id)
}
