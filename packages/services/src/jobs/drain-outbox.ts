import type { OutboxMessage, Transaction } from '@thidua/data'
import {
  claimOutboxMessages,
  completeOutboxMessages,
  failOutboxMessage,
  holdOutboxMessages,
  inTenant,
} from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
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
  const delivered = await deliverTogether(deps, tenantId).catch(() => deliverEach(deps, tenantId))
  return delivered === batch
}

async function deliverTogether(deps: ServiceDeps, tenantId: TenantId): Promise<number> {
  const now = outboxNow(deps)
  return inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const messages = await holdOutboxMessages(transaction, { now, limit: batch })
    if (messages.length > 0) await carryOut(deps, transaction, messages)
    return messages.length
  })
}

async function deliverEach(deps: ServiceDeps, tenantId: TenantId): Promise<number> {
  const scope = { tenantId, userId: null }
  const messages = await inTenant(deps.database, scope, (transaction) =>
    claimOutboxMessages(transaction, { now: outboxNow(deps), limit: batch, leaseSeconds }),
  )
  for (const message of messages) {
    await inTenant(deps.database, scope, (transaction) => carryOut(deps, transaction, [message])).catch(
      (error: unknown) =>
        inTenant(deps.database, scope, (transaction) => postpone(deps, transaction, message, error)),
    )
  }
  return messages.length
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

async function carryOut(
  deps: ServiceDeps,
  transaction: Transaction,
  messages: readonly OutboxMessage[],
): Promise<void> {
  const aboutDossiers = messages.filter(
    ({ topic }) => topic === 'dossier.moved' || topic === 'dossier.overdue',
  )
  if (aboutDossiers.length > 0) await notifyAboutDossiers(deps, transaction, aboutDossiers)
  await completeOutboxMessages(
    transaction,
    messages.map(({ id }) => id),
  )
}
