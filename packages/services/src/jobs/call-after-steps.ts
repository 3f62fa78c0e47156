import { claimOutboxMessages, inTenant } from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import { noteAfterStep } from '../function/note-after-step.ts'
import { afterStep } from '../function/queue-after-steps.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { leaseSeconds, outboxNow, postponeMessage } from './outbox-worker.ts'

const limit = 20
const topics = { only: afterStep } as const

/**
 * Lets plugins note something after the steps agencies have taken, apart from the rest of the outbox: a call may take seconds
 * and holds no transaction. One that cannot be done waits and holds up nobody. True when more may wait.
 */
export async function callAfterSteps(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  const scope = { tenantId, userId: null }
  const messages = await inTenant(deps.database, scope, (transaction) =>
    claimOutboxMessages(transaction, { topics, now: outboxNow(deps), limit, leaseSeconds }),
  )
  for (const message of messages)
    await noteAfterStep(deps, tenantId, message).catch((error: unknown) =>
      inTenant(deps.database, scope, (transaction) => postponeMessage(deps, transaction, message, error)),
    )
  return messages.length === limit
}
