import { sweepOldNotices } from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import { inTenant } from '@thidua/data'
import { integerSetting } from '../law/setting-value.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'

const batch = 500

/** Notices older than they are kept go, read or not; what they told of stays in the dossier's history. True when more may wait. */
export async function sweepNotices(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  const months = await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const { settings } = await getReferences(deps, () => transaction, tenantId)
    return integerSetting({ content: deps.content, settings }, 'notices.keptMonths')
  })
  if (months === null) return false
  const before = new Date(deps.clock.now())
  before.setUTCMonth(before.getUTCMonth() - months)
  return (await sweepOldNotices(deps.database, { tenantId, before, limit: batch })) === batch
}
