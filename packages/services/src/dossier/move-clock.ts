import type { WorkflowStage } from '@thidua/contracts'
import { cancelTimers, pauseTimer, resumeTimer, startTimer, type TimerRow } from '@thidua/data/repositories'
import { legalDateOf } from '@thidua/kernel'
import type { StageClock, TakenStep } from '@thidua/workflow'
import { pauseClock, resumeClock, startClock } from '@thidua/workflow'
import type { CommandContext } from '../command/run-command.ts'
import { integerSetting, textSetting } from '../law/setting-value.ts'
import type { DossierFile } from './dossier-file.ts'

/**
 * What a step does to the legal clock of a dossier; answers the new deadline. One clock may run through several stages
 * (counted from the receipt); a supplement or a suspension stops it; what comes after follows the settings.
 */
export async function moveClock(
  context: CommandContext,
  file: DossierFile,
  taken: TakenStep,
): Promise<string | null> {
  const timer = file.stations.timer
  const { act } = taken.step
  if (act === 'requestSupplement' || act === 'suspend') return pause(context, timer)
  if (act === 'resume' || act === 'answerSupplement') {
    const clock = taken.to.clock
    if (!timer || !timer.paused || !clock) return file.row.deadlineOn
    return resume(context, timer, act === 'resume' ? 'pause' : supplementMode(context, clock))
  }
  if (!taken.moved) return file.row.deadlineOn
  const clock = taken.to.clock
  if (!clock) {
    if (timer) await cancelTimers(context.transaction, file.row.id)
    return null
  }
  if (timer && timer.kind === clock.settingKey && clock.startsOn === 'receipt') return timer.dueOn
  return restart(context, file, clock)
}

type Clock = NonNullable<WorkflowStage['clock']>

function supplementMode(context: CommandContext, clock: Clock): 'restart' | 'pause' {
  const chosen = textSetting(context.law, 'supplement.clock') ?? clock.onSupplement
  return chosen === 'pause' ? 'pause' : 'restart'
}

async function restart(context: CommandContext, file: DossierFile, clock: Clock): Promise<string> {
  const { transaction, references, today, law, deps } = context
  if (file.stations.timer) await cancelTimers(transaction, file.row.id)
  const days = integerSetting(law, clock.settingKey) ?? clock.workingDays
  const started = startClock(today, days, references.calendar)
  await startTimer(transaction, {
    id: deps.ids.newId(),
    dossierId: file.row.id,
    kind: clock.settingKey,
    ...started,
  })
  return started.dueOn
}

/** While it is paused no deadline is shown: the dossier waits for somebody else. */
async function pause(context: CommandContext, timer: TimerRow | null): Promise<string | null> {
  if (!timer || timer.paused) return null
  const paused = pauseClock(clockOf(timer), context.today, context.references.calendar)
  await pauseTimer(context.transaction, timer.id, context.now, paused.remainingDays ?? 0)
  return null
}

async function resume(context: CommandContext, timer: TimerRow, mode: 'restart' | 'pause'): Promise<string> {
  const resumed = resumeClock(clockOf(timer), context.today, mode, context.references.calendar)
  await resumeTimer(context.transaction, timer.id, { kind: timer.kind, ...resumed })
  return resumed.dueOn
}

function clockOf(timer: TimerRow): StageClock {
  return {
    startedOn: timer.startedOn,
    workingDays: timer.workingDays,
    dueOn: timer.dueOn,
    skipped: timer.skipped,
    pausedOn: timer.pausedAt === null ? null : legalDateOf(new Date(timer.pausedAt)),
    remainingDays: timer.remainingDays,
  }
}
