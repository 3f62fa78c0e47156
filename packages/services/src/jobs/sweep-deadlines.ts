import type { SystemActor } from '@thidua/access'
import { claimDueTimers, inTenant, markTimerFired } from '@thidua/data'
import { recordCommand } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { legalDateOf } from '@thidua/kernel'
import { nobody } from '../command/command-identity.ts'
import type { ServiceDeps } from '../service-deps.ts'

const batch = 50

/**
 * Deadlines that have passed become an event and a notice, each once: the timer is marked in the transaction that
 * records it. Nothing is decided for anybody: a late dossier stays where it lies. True when more wait.
 */
export async function sweepDeadlines(deps: ServiceDeps, tenantId: TenantId): Promise<boolean> {
  const now = deps.clock.now()
  const actor: SystemActor = { kind: 'system', tenantId, name: '' }
  const fired = await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const timers = await claimDueTimers(transaction, { today: legalDateOf(now), limit: batch })
    for (const timer of timers) {
      await markTimerFired(transaction, timer.id, now)
      await recordCommand(
        transaction,
        {
          userId: nobody,
          actorId: null,
          actorName: actor.name,
          command: 'dossier.deadlinePassed',
          key: null,
          requestHash: '',
          at: now,
        },
        {
          events: [
            {
              id: deps.ids.newId(),
              type: 'dossier.deadlinePassed',
              subjectType: 'dossier',
              subjectId: timer.dossier_id,
              subjectVersion: null,
              payload: { kind: timer.kind, dueOn: timer.due_on },
            },
          ],
          outbox: [
            {
              id: deps.ids.newId(),
              topic: 'dossier.overdue',
              payload: { dossierId: timer.dossier_id, dueOn: timer.due_on },
            },
          ],
          response: null,
        },
      )
    }
    return timers.length
  })
  if (fired > 0) deps.wakeOutbox()
  return fired === batch
}
