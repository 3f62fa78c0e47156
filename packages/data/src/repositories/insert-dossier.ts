import type { Answers, SubjectKind } from '@thidua/contracts'
import type { CommandIdentity, NewEvent } from './command-record.ts'
import type { Executor } from './executor.ts'
import { runText } from './executor.ts'

export type NewDossier = {
  readonly id: string
  readonly code: string
  readonly roundId: string
  readonly subjectId: string
  readonly subjectName: string
  readonly subjectKind: SubjectKind
  readonly stakeholder: string
  readonly unitId: string
  readonly title: string
  readonly stage: string
  readonly formHash: string
  readonly scoringHash: string | null
  readonly workflowHash: string
  readonly answers: Answers
  readonly met: number
  readonly notMet: number
  readonly initiativeKey: string | null
  readonly nominationId: string | null
  readonly searchKey: string
  readonly sortKey: string
}

/** Written once, sent as it is: creating is the platform's most frequent command. */
const insertText = `with claimed as (
  insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, response, created_at)
  values (current_setting('app.tenant_id')::uuid, $1, $2, $3, $4, $5::jsonb, $6)
  on conflict do nothing returning tenant_id
), made as (
  insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id,
    title, stage, form_hash, scoring_hash, workflow_hash, answers, met, not_met, stage_entered_at, initiative_key,
    nomination_id, search_key, sort_key, created_by, created_at, updated_at, last_actor_id, last_actor_name)
  select tenant_id, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20::jsonb, $21, $22, $6::timestamptz,
    $23, $24, $25, $26, $27::uuid, $6::timestamptz, $6::timestamptz, $27::uuid, $28
  from claimed returning tenant_id
), recorded as (
  insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
    subject_version, payload)
  select tenant_id, $29, $6::timestamptz, $30, $3, $27::uuid, $28, 'dossier', $7, 1, $31::jsonb from made
), sent as (
  insert into outbox (tenant_id, id, topic, payload, available_at)
  select tenant_id, $32, 'dossier.moved', $33::jsonb, $6::timestamptz from made
) select tenant_id from made`

/**
 * Key, dossier, event and outbox in one statement. False when the key was taken before, and then nothing is written. A
 * second live dossier for the same subject, round and title breaks `dossiers_one_live`.
 */
export async function insertDossier(
  executor: Executor,
  identity: CommandIdentity,
  created: {
    readonly dossier: NewDossier
    readonly event: NewEvent
    readonly outboxId: string
    readonly response: unknown
  },
): Promise<boolean> {
  const { dossier, event } = created
  const rows = await runText(executor, insertText, [
    identity.userId,
    identity.command,
    identity.key,
    identity.requestHash,
    JSON.stringify(created.response),
    identity.at,
    dossier.id,
    dossier.code,
    dossier.roundId,
    dossier.subjectId,
    dossier.subjectName,
    dossier.subjectKind,
    dossier.stakeholder,
    dossier.unitId,
    dossier.title,
    dossier.stage,
    dossier.formHash,
    dossier.scoringHash,
    dossier.workflowHash,
    JSON.stringify(dossier.answers),
    dossier.met,
    dossier.notMet,
    dossier.initiativeKey,
    dossier.nominationId,
    dossier.searchKey,
    dossier.sortKey,
    identity.actorId,
    identity.actorName,
    event.id,
    event.type,
    JSON.stringify(event.payload),
    created.outboxId,
    JSON.stringify({ dossierId: dossier.id, stage: dossier.stage }),
  ])
  return rows.length > 0
}
