import { claimNearTimers, inTenant, insertOutboxMessages, markTimersReminded } from '@thidua/data'
import type { LegalDate, TenantId } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import { integerSetting } from '../law/setting-value.ts'
import { getReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { listensTo } from './plugin-templates.ts'

const batch = 50
const day = 86_400_000

/**
 * Deadlines that come near are told to plugins that asked for it, each once: the timer is marked with the message. Nothing is
 * done as long as no plugin listens. True when more wait.
 */
export async function remindOfDeadlines(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  if (!listensTo(deps, 'deadline.near')) return false
  const now = deps.clock.now()
  const reminded = await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const { settings } = await getReferences(deps, () => transaction, tenantId)
    const days = integerSetting({ content: deps.content, settings }, 'pluginNotices.nearDays') ?? 0
    const today = legalDateOf(now)
    const until: LegalDate = legalDateOf(new Date(now.getTime() + days * day))
    const timers = await claimNearTimers(transaction, { today, until, limit: batch })
    if (timers.length === 0) return 0
    await markTimersReminded(
      transaction,
      timers.map(({ id }) => id),
      now,
    )
    await insertOutboxMessages(
      transaction,
      timers.map(({ id, dossier_id: dossierId, due_on: dueOn }) => ({
        key: `near ${id} ${dueOn}`,
        topic: 'dossier.deadlineNear',
        payload: { dossierId, dueOn },
      })),
      now,
    )
    return timers.length
  })
  if (reminded > 0) deps.wakeOutbox()
  return reminded === batch
}
