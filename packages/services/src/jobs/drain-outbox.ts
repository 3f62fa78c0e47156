import type { OutboxMessage, Transaction } from '@thidua/data'
import { claimOutboxMessages, inTenant, takeDueOutboxMessages, takeOutboxMessages } from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import { afterStep, queueAfterSteps } from '../function/queue-after-steps.ts'
import { queuePluginNotices } from '../notice/queue-plugin-notices.ts'
import { sendPluginNotices } from '../notice/send-plugin-notices.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { notifyAboutDossiers } from './notify-about-dossiers.ts'
import { leaseSeconds, outboxNow, postponeMessage } from './outbox-worker.ts'

const batch = 200
/** What calls functions of plugins takes too long for a transaction and has a worker of its own. */
const topics = { allBut: afterStep } as const

/**
 * Carries out what commands left to be done after their commit. All that waits is done in one transaction, which is cheap;
 * should anything of it fail, each alone. Each message is delivered at least once and its effect is harmless twice; one
 * that keeps failing waits longer each time and is given up at last, for an administrator to see. True when more may wait.
 */
export async function drainOutbox(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  const { delivered, queued } = await deliverTogether(deps, tenantId).catch(() => deliverEach(deps, tenantId))
  return delivered === batch || queued > 0
}

/** Messages delivered, and how many further ones followed from them. */
type Drained = { readonly delivered: number; readonly queued: number }

async function deliverTogether(deps: ServiceDeps, tenantId: TenantId): Promise<Drained> {
  const now = outboxNow(deps)
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const messages = await takeDueOutboxMessages(transaction, { topics, now, limit: batch })
    const desk = { deps, transaction, tenantId }
    const queued = messages.length > 0 ? await carryOut(desk, messages) : 0
    return { delivered: messages.length, queued }
  })
}

async function deliverEach(deps: ServiceDeps, tenantId: TenantId): Promise<Drained> {
  const scope = { tenantId, userId: null }
  const messages = await inTenant(deps.database, scope, (transaction) =>
    claimOutboxMessages(transaction, { topics, now: outboxNow(deps), limit: batch, leaseSeconds }),
  )
  let queued = 0
  for (const message of messages) {
    queued += await inTenant(deps.database, scope, async (transaction) => {
      const mine = await takeOutboxMessages(transaction, [message.id])
      return mine.length > 0 ? carryOut({ deps, transaction, tenantId }, [message]) : 0
    }).catch(async (error: unknown) => {
      await inTenant(deps.database, scope, (transaction) =>
        postponeMessage(deps, transaction, message, error),
      )
      return 0
    })
  }
  return { delivered: messages.length, queued }
}

type Desk = {
  readonly deps: ServiceDeps
  readonly transaction: Transaction
  readonly tenantId: TenantId
}

/** What messages taken just now ask for; how many further ones followed. */
async function carryOut(desk: Desk, messages: readonly OutboxMessage[]): Promise<number> {
  const { deps, transaction } = desk
  const of = (...topics: readonly string[]) => messages.filter(({ topic }) => topics.includes(topic))
  const aboutDossiers = of('dossier.moved', 'dossier.overdue')
  if (aboutDossiers.length > 0) await notifyAboutDossiers(deps, transaction, aboutDossiers)
  const queued = await queuePluginNotices(deps, transaction, of('dossier.moved', 'dossier.deadlineNear'))
  await queueAfterSteps(deps, transaction, of('dossier.moved'))
  const ofPlugins = of('plugin.notice')
  if (ofPlugins.length > 0) await sendPluginNotices(desk, ofPlugins)
  return queued
}
