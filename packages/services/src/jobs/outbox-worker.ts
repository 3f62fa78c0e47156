import type { OutboxMessage, Transaction } from '@thidua/data'
import { failOutboxMessage } from '@thidua/data'
import type { ServiceDeps } from '../service-deps.ts'

export const leaseSeconds = 60
const mostAttempts = 8

/** Messages are stamped by the legal clock, which a rehearsal may have set ahead or back: whichever is later counts. */
export function outboxNow(deps: ServiceDeps): Date {
  return new Date(Math.max(deps.clock.now().getTime(), deps.wallClock.now().getTime()))
}

/** One that keeps failing waits longer each time and is given up at last, for an administrator to see. */
export async function postponeMessage(
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
