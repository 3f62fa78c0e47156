import type { OutboxMessage, Transaction } from '@thidua/data'
import {
  claimOutboxMessages,
  completeOutboxMessage,
  failOutboxMessage,
  forgetDoneOutboxMessages,
  inTenant,
} from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'
import { notifyAboutDossier } from './notify-about-dossier.ts'

const batch = 50
const leaseSeconds = 60
const mostAttempts = 8
const keptMilliseconds = 7 * 86_400_000

/**
 * Carries out what commands left to be done after their commit. Each message is delivered at least once and its effect is
 * harmless twice; one that keeps failing waits longer each time and is given up at last, for an administrator to see.
 * True when more may wait.
 */
export async function drainOutbox(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  const scope = { tenantId, userId: null }
  const messages = await inTenant(deps.database, scope, (transaction) =>
    claimOutboxMessages(transaction, { now: outboxNow(deps), limit: batch, leaseSeconds }),
  )
  for (const message of messages) await deliver(deps, tenantId, message)
  if (messages.length === 0) {
    const before = new Date(outboxNow(deps).getTime() - keptMilliseconds)
    await inTenant(deps.database, scope, (transaction) => forgetDoneOutboxMessages(transaction, before))
  }
  return messages.length === batch
}

/** Messages are stamped by the legal clock, which a rehearsal may have set ahead or back: whichever is later counts. */
function outboxNow(deps: ServiceDeps): Date {
  return new Date(Math.max(deps.clock.now().getTime(), deps.wallClock.now().getTime()))
}

async function deliver(deps: ServiceDeps, tenantId: TenantId, message: OutboxMessage): Promise<void> {
  const scope = { tenantId, userId: null }
  try {
    await inTenant(deps.database, scope, async (transaction) => {
      await handle(deps, transaction, message)
      await completeOutboxMessage(transaction, message.id, outboxNow(deps))
    })
  } catch (error) {
    const waitSeconds = 2 ** message.attempts
    const retryAt =
      message.attempts >= mostAttempts ? null : new Date(outboxNow(deps).getTime() + waitSeconds * 1000)
    const reason = error instanceof Error ? error.message : String(error)
    await inTenant(deps.database, scope, (transaction) =>
      failOutboxMessage(transaction, message.id, { error: reason, retryAt }),
    )
  }
}

async function handle(deps: ServiceDeps, transaction: Transaction, message: OutboxMessage): Promise<void> {
  if (message.topic === 'dossier.moved' || message.topic === 'dossier.overdue') {
    await notifyAboutDossier(deps, transaction, message)
  }
}
