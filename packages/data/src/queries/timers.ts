import type { LegalDate } from '@thidua/kernel'
import type { Selectable } from 'kysely'
import type { Transaction } from '../in-tenant.ts'
import type { TimersTable } from '../tables/dossier-tables.ts'

export type Timer = Selectable<TimersTable>

/**
 * Locks running timers whose last day is over, oldest first, skipping those another sweeper holds. Act on them and
 * mark them in the same transaction: firing twice is then impossible, and a crash leaves them for the next sweep.
 */
export async function claimDueTimers(
  transaction: Transaction,
  claim: { readonly today: LegalDate; readonly limit: number },
): Promise<Timer[]> {
  return transaction
    .selectFrom('timers')
    .selectAll()
    .where('state', '=', 'running')
    .where('due_on', '<', claim.today)
    .orderBy('due_on')
    .limit(claim.limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

/** Locks running timers that end within the days asked, of which nobody was reminded yet. Remind and mark in one transaction. */
export async function claimNearTimers(
  transaction: Transaction,
  claim: { readonly today: LegalDate; readonly until: LegalDate; readonly limit: number },
): Promise<Timer[]> {
  return transaction
    .selectFrom('timers')
    .selectAll()
    .where('state', '=', 'running')
    .where('reminded_at', 'is', null)
    .where('due_on', '>=', claim.today)
    .where('due_on', '<=', claim.until)
    .orderBy('due_on')
    .limit(claim.limit)
    .forUpdate()
    .skipLocked()
    .execute()
}

export async function markTimersReminded(
  transaction: Transaction,
  ids: readonly string[],
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('timers')
    .set({ reminded_at: at })
    .where('id', 'in', [...ids])
    .execute()
}

export async function markTimerFired(transaction: Transaction, id: string, firedAt: Date): Promise<void> {
  await transaction
    .updateTable('timers')
    .set({ state: 'fired', fired_at: firedAt })
    .where('id', '=', id)
    .where('state', '=', 'running')
    .execute()
}
