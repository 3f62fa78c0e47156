import type { Answers } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson } from './executor.ts'

export type DossierChange = {
  readonly dossierId: string
  readonly stage: string
  readonly terminal: string | null
  readonly suspended: boolean
  readonly stageEnteredAt: Date
  readonly deadlineOn: string | null
  readonly submissionLetterId: string | null
  readonly receiptNumber: string | null
  readonly receivedAt: Date | null
  readonly ruleSet: string | null
  readonly at: Date
  readonly actorId: string
  readonly actorName: string
}

/** After a step. The row is locked by `lockDossier`, so the version just goes up. */
export async function saveDossierState(executor: Executor, change: DossierChange): Promise<void> {
  await sql`update dossiers set stage = ${change.stage}, terminal = ${change.terminal}, suspended = ${change.suspended},
      stage_entered_at = ${change.stageEnteredAt}, deadline_on = ${change.deadlineOn},
      submission_letter_id = ${change.submissionLetterId}, receipt_number = ${change.receiptNumber},
      received_at = ${change.receivedAt}, rule_set = ${change.ruleSet}, version = version + 1,
      updated_at = ${change.at}, last_actor_id = ${change.actorId}, last_actor_name = ${change.actorName}
    where id = ${change.dossierId}`.execute(executor)
}

export async function saveDossierAnswers(
  executor: Executor,
  change: {
    readonly dossierId: string
    readonly answers: Answers
    readonly met: number
    readonly notMet: number
    readonly initiativeKey: string | null
    readonly at: Date
    readonly actorId: string
    readonly actorName: string
  },
): Promise<void> {
  await sql`update dossiers set answers = ${asJson(change.answers)}, met = ${change.met}, not_met = ${change.notMet},
      initiative_key = ${change.initiativeKey}, version = version + 1, updated_at = ${change.at},
      last_actor_id = ${change.actorId}, last_actor_name = ${change.actorName}
    where id = ${change.dossierId}`.execute(executor)
}

/** Only who, when and the version: evidence came or went. */
export async function touchDossier(
  executor: Executor,
  change: {
    readonly dossierId: string
    readonly at: Date
    readonly actorId: string
    readonly actorName: string
  },
): Promise<void> {
  await sql`update dossiers set version = version + 1, updated_at = ${change.at}, last_actor_id = ${change.actorId},
    last_actor_name = ${change.actorName} where id = ${change.dossierId}`.execute(executor)
}
