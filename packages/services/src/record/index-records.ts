import { inTenant } from '@thidua/data'
import { enterRecords, lockStaleIndexes, markIndexed } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'
import { indexOf } from './indexed-values.ts'
import { indexRecord } from './record-content.ts'

const batch = 200

/** Brings the index over to the fields a newer version of a collection declares, a batch at a time. True when more may wait. */
export async function indexRecords(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  for (const content of deps.plugins.contents()) {
    if (content.kind !== 'collection') continue
    const { pluginId, content: type } = content
    const indexed = indexOf(type)
    const done = await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
      await enterRecords(transaction, { pluginId, unitIds: null })
      const stale = await lockStaleIndexes(transaction, { collection: type.id, indexed, limit: batch })
      for (const record of stale) await indexRecord(transaction, { pluginId, type }, record)
      const ids = stale.map(({ id }) => id)
      if (ids.length > 0) await markIndexed(transaction, ids, indexed)
      return stale.length
    })
    if (done === batch) return true
  }
  return false
}
