import type { LegalBasis, LocalText } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant } from './executor.ts'

// What happened to a dossier at its stations. Instants inside JSON are ISO text.

export type EvidenceRow = {
  readonly id: string
  readonly fieldId: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sha256: string
  readonly uploadedAt: string
  readonly uploadedByName: string
}
export type VoteRow = {
  readonly level: 'agency' | 'province'
  readonly heldOn: string
  readonly membersTotal: number
  readonly present: number
  readonly writtenOpinions: number
  readonly yes: number
  readonly no: number
  readonly passed: boolean
  readonly explanation: LocalText
  readonly legalBasis: readonly LegalBasis[]
  readonly minutes: string
  readonly recordedBy: string
  readonly recordedByName: string
  readonly recordedAt: string
}
export type OpinionRow = {
  readonly station: 'appraisal' | 'verification'
  readonly favourable: boolean
  readonly text: string
  readonly givenBy: string
  readonly givenByName: string
  readonly givenAt: string
}
export type RequestRow = {
  readonly id: string
  readonly kind: 'supplement' | 'return'
  readonly reason: string
  readonly fieldIds: readonly string[]
  readonly originStage: string
  readonly askedBy: string
  readonly askedByName: string
  readonly askedAt: string
}
export type SuspensionRow = {
  readonly id: string
  readonly reason: string
  readonly suspendedBy: string
  readonly suspendedByName: string
  readonly suspendedAt: string
}
export type TimerRow = {
  readonly id: string
  readonly kind: string
  readonly startedOn: string
  readonly workingDays: number
  readonly dueOn: string
  readonly skipped: readonly { readonly date: string; readonly name: string }[]
  readonly pausedAt: string | null
  readonly remainingDays: number | null
  /** Else it runs, or has run out. */
  readonly paused: boolean
}
export type LetterRow = {
  readonly number: string
  readonly signedOn: string
  readonly signedBy: string
  readonly signedByName: string
}
export type AwardRow = {
  readonly decisionId: string
  readonly decisionNumber: string
  readonly signedOn: string
  readonly amount: number | null
  readonly certificateCode: string | null
}

export type DossierStations = {
  readonly evidence: readonly EvidenceRow[]
  readonly votes: readonly VoteRow[]
  readonly opinions: readonly OpinionRow[]
  readonly openRequest: RequestRow | null
  readonly suspension: SuspensionRow | null
  readonly timer: TimerRow | null
  readonly letter: LetterRow | null
  readonly award: AwardRow | null
}

/** A dossier just made has been nowhere: its version says so, and nothing need be read. */
export const noStations: DossierStations = {
  evidence: [],
  votes: [],
  opinions: [],
  openRequest: null,
  suspension: null,
  timer: null,
  letter: null,
  award: null,
}

type Recorder = {
  readonly id: string
  readonly actorId: string
  readonly actorName: string
  readonly at: Date
}

export async function insertVote(
  executor: Executor,
  vote: Omit<VoteRow, 'recordedBy' | 'recordedByName' | 'recordedAt'> &
    Recorder & { readonly dossierId: string },
): Promise<void> {
  await sql`insert into council_votes (tenant_id, id, dossier_id, level, held_on, members_total, present,
      written_opinions, yes, no, passed, explanation, legal_basis, minutes, recorded_by, recorded_by_name, recorded_at)
    values (${currentTenant}, ${vote.id}, ${vote.dossierId}, ${vote.level}, ${vote.heldOn}, ${vote.membersTotal},
      ${vote.present}, ${vote.writtenOpinions}, ${vote.yes}, ${vote.no}, ${vote.passed}, ${asJson(vote.explanation)},
      ${asJson(vote.legalBasis)}, ${vote.minutes}, ${vote.actorId}, ${vote.actorName}, ${vote.at})`.execute(
    executor,
  )
}

export async function insertOpinion(
  executor: Executor,
  opinion: Pick<OpinionRow, 'station' | 'favourable' | 'text'> & Recorder & { readonly dossierId: string },
): Promise<void> {
  await sql`insert into opinions (tenant_id, id, dossier_id, station, favourable, text, given_by, given_by_name, given_at)
    values (${currentTenant}, ${opinion.id}, ${opinion.dossierId}, ${opinion.station}, ${opinion.favourable},
      ${opinion.text}, ${opinion.actorId}, ${opinion.actorName}, ${opinion.at})`.execute(executor)
}

export async function insertRequest(
  executor: Executor,
  request: Pick<RequestRow, 'kind' | 'reason' | 'fieldIds' | 'originStage'> &
    Recorder & { readonly dossierId: string },
): Promise<void> {
  await closeRequest(executor, request.dossierId, {
    actorId: request.actorId,
    at: request.at,
    note: null,
  })
  await sql`insert into supplement_requests (tenant_id, id, dossier_id, kind, reason, field_ids, origin_stage, asked_by,
      asked_by_name, asked_at)
    values (${currentTenant}, ${request.id}, ${request.dossierId}, ${request.kind}, ${request.reason},
      ${request.fieldIds}, ${request.originStage}, ${request.actorId}, ${request.actorName}, ${request.at})`.execute(
    executor,
  )
}

export async function closeRequest(
  executor: Executor,
  dossierId: string,
  answer: { readonly actorId: string; readonly at: Date; readonly note: string | null },
): Promise<void> {
  await sql`update supplement_requests set answered_at = ${answer.at}, answered_by = ${answer.actorId},
    answer_note = ${answer.note} where dossier_id = ${dossierId} and answered_at is null`.execute(executor)
}

export async function insertSuspension(
  executor: Executor,
  suspension: Recorder & { readonly dossierId: string; readonly reason: string },
): Promise<void> {
  await sql`insert into suspensions (tenant_id, id, dossier_id, reason, suspended_by, suspended_by_name, suspended_at)
    values (${currentTenant}, ${suspension.id}, ${suspension.dossierId}, ${suspension.reason}, ${suspension.actorId},
      ${suspension.actorName}, ${suspension.at})`.execute(executor)
}

export async function closeSuspension(
  executor: Executor,
  dossierId: string,
  resume: { readonly reason: string; readonly actorId: string; readonly at: Date },
): Promise<void> {
  await sql`update suspensions set resumed_at = ${resume.at}, resumed_by = ${resume.actorId},
    resume_reason = ${resume.reason} where dossier_id = ${dossierId} and resumed_at is null`.execute(executor)
}
