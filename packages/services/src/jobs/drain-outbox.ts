import type { OutboxMessage, Transaction } from '@thidua/data'
import {
  claimOutboxMessages,
  completeOutboxMessages,
  failOutboxMessage,
  holdOutboxMessages,
  inTenant,
} from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import { queuePluginNotices } from '../notice/queue-plugin-notices.ts'
import { sendPluginNotices } from '../notice/send-plugin-notices.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { notifyAboutDossiers } from './notify-about-dossiers.ts'

const batch = 200
const leaseSeconds = 60
const mostAttempts = 8

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
    const messages = await holdOutboxMessages(transaction, { now, limit: batch })
    const desk = { deps, transaction, tenantId }
    const queued = messages.length > 0 ? await carryOut(desk, messages) : 0
    return { delivered: messages.length, queued }
  })
}

async function deliverEach(deps: ServiceDeps, tenantId: TenantId): Promise<Drained> {
  const scope = { tenantId, userId: null }
  const messages = await inTenant(deps.database, scope, (transaction) =>
    claimOutboxMessages(transaction, { now: outboxNow(deps), limit: batch, leaseSeconds }),
  )
  let queued = 0
  for (const message of messages) {
    queued += await inTenant(deps.database, scope, (transaction) =>
      carryOut({ deps, transaction, tenantId }, [message]),
    ).catch(async (error: unknown) => {
      await inTenant(deps.database, scope, (transaction) => postpone(deps, transaction, message, error))
      return 0
    })
  }
  return { delivered: messages.length, queued }
}

/** Messages are stamped by the legal clock, which a rehearsal may have set ahead or back: whichever is later counts. */
function outboxNow(deps: ServiceDeps): Date {
  return new Date(Math.max(deps.clock.now().getTime(), deps.wallClock.now().getTime()))
}

async function postpone(
  deps: ServiceDeps,
  transaction: Transaction,
  { id, attempts }: OutboxMessage,
  error: unknown,
): Promise<void> {
  const waitSeconds = 2 ** attempts
  const retryAt = attempts >= mostAttempts ? null : new Date(outboxNow(deps).getTime() + waitSeconds * 1000)
  const reason = error instanceof Error ? error.message : String(error)
  await failOutboxMessage(transaction, id, { error: reason, retryAt })
}

type Desk = {
  readonly deps: ServiceDeps
  readonly transaction: Transaction
  readonly tenantId: TenantId
}

/** How many further messages followed. */
async function carryOut(desk: Desk, messages: readonly OutboxMessage[]): Promise<number> {
  const { deps, transaction } = desk
  const of = (...topics: readonly string[]) => messages.filter(({ topic }) => topics.includes(topic))
  const aboutDossiers = of('dossier.moved', 'dossier.overdue')
  if (aboutDossiers.length > 0) await notifyAboutDossiers(deps, transaction, aboutDossiers)
  const queued = await queuePluginNotices(deps, transaction, of('dossier.moved', 'dossier.deadlineNear'))
  const ofPlugins = of('plugin.notice')
  if (ofPlugins.length > 0) await sendPluginNotices(desk, ofPlugins)
  await completeOutboxMessages(
    transaction,
    messages.map(({ id }) => id),
  )
  return queued
}
