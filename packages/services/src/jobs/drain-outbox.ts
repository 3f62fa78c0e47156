import type { OutboxMessage, Transaction } from '@thidua/data'
import {
  claimOutboxMessages,
  completeOutboxMessages,
  failOutboxMessage,
  forgetDoneOutboxMessages,
  inTenant,
} from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import type { ServiceDeps } from '../service-deps.ts'
import { notifyAboutDossiers } from './notify-about-dossiers.ts'

const batch = 200
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
  if (messages.length > 0) await deliver(deps, tenantId, messages)
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

/** Together, which is cheap; should one of them fail, each alone, so that it holds up no other. */
async function deliver(
  deps: ServiceDeps,
  tenantId: TenantId,
  messages: readonly OutboxMessage[],
): Promise<void> {
  const scope = { tenantId, userId: null }
  try {
    await inTenant(deps.database, scope, async (transaction) => {
      await handle(deps, transaction, messages)
      await completeOutboxMessages(
        transaction,
        messages.map(({ id }) => id),
        outboxNow(deps),
      )
    })
  } catch (error) {
    const [message, ...others] = messages
    if (others.length > 0) {
      for (const one of messages) await deliver(deps, tenantId, [one])
    } else if (message) {
      await inTenant(deps.database, scope, (transaction) => postpone(deps, transaction, message, error))
    }
  }
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

async function handle(
  deps: ServiceDeps,
  transaction: Transaction,
  messages: readonly OutboxMessage[],
): Promise<void> {
  const aboutDossiers = messages.filter(
    ({ topic }) => topic === 'dossier.moved' || topic === 'dossier.overdue',
  )
  if (aboutDossiers.length > 0) await notifyAboutDossiers(deps, transaction, aboutDossiers)
}
