import { inTenant } from '@thidua/data'
import { enterRecords, listRecordStorage, sweepRemovedRecords } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import type { Law } from '../law/setting-value.ts'
import { integerSetting } from '../law/setting-value.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'

const batch = 500
const classes = ['campaign', 'fiveYears', 'tenYears'] as const

/** Records taken off their list longer ago than their kind is kept go, and give their room back. True when more may wait. */
export async function sweepRecords(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const { settings } = await getReferences(deps, () => transaction, tenantId)
    const law: Law = { content: deps.content, settings }
    let more = false
    for (const { pluginId } of await listRecordStorage(transaction)) {
      await enterRecords(transaction, { pluginId, unitIds: null })
      for (const retention of classes) {
        const years = integerSetting(law, `pluginRetention.${retention}`)
        if (years === null) continue
        const before = new Date(deps.clock.now())
        before.setUTCFullYear(before.getUTCFullYear() - years)
        const gone = await sweepRemovedRecords(transaction, { pluginId, retention, before, limit: batch })
        more ||= gone.records === batch
      }
    }
    return more
  })
}
