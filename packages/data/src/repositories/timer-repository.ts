import { sql } from 'kysely'
import type { TimerRow } from './dossier-stations.ts'
import type { Executor } from './executor.ts'
import { asJson, currentTenant } from './executor.ts'

export type ClockRow = Pick<
  TimerRow,
  'kind' | 'startedOn' | 'workingDays' | 'dueOn' | 'skipped' | 'remainingDays'
>

export async function startTimer(
  executor: Executor,
  timer: ClockRow & { readonly id: string; readonly dossierId: string },
): Promise<void> {
  await sql`insert into timers (tenant_id, id, dossier_id, kind, started_on, working_days, due_on, skipped, state)
    values (${currentTenant}, ${timer.id}, ${timer.dossierId}, ${timer.kind}, ${timer.startedOn}, ${timer.workingDays},
      ${timer.dueOn}, ${asJson(timer.skipped)}, 'running')`.execute(executor)
}

export async function pauseTimer(
  executor: Executor,
  timerId: string,
  at: Date,
  remainingDays: number,
): Promise<void> {
  await sql`update timers set state = 'paused', paused_at = ${at}, remaining_days = ${remainingDays}
    where id = ${timerId}`.execute(executor)
}

export async function resumeTimer(executor: Executor, timerId: string, clock: ClockRow): Promise<void> {
  await sql`update timers set state = 'running', paused_at = null, remaining_days = null, fired_at = null, reminded_at = null,
      started_on = ${clock.startedOn}, working_days = ${clock.workingDays}, due_on = ${clock.dueOn},
      skipped = ${asJson(clock.skipped)}
    where id = ${timerId}`.execute(executor)
}

/** The dossier has left: whatever clock still ran for it is over, fired ones too. */
export async function cancelTimers(executor: Executor, dossierId: string): Promise<void> {
  await sql`update timers set state = 'cancelled' where dossier_id = ${dossierId}
    and state in ('running', 'paused', 'fired')`.execute(executor)
}
