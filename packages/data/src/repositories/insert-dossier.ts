import type { Answers, SubjectKind } from '@thidua/contracts'
import { sql } from 'kysely'
import type { CommandIdentity, NewEvent } from './command-record.ts'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf } from './executor.ts'

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

/**
 * Key, dossier, event and outbox in one statement: creating is the platform's most frequent command. False when the key
 * was taken before, and then nothing is written. A second live dossier for the same subject, round and title breaks
 * `dossiers_one_live`.
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
  const { at, userId, actorId } = identity
  const row = await firstOf(
    sql<{ id: string }>`with claimed as (
        insert into idempotency_keys (tenant_id, user_id, command, key, request_hash, response, created_at)
        values (${currentTenant}, ${userId}, ${identity.command}, ${identity.key}, ${identity.requestHash},
          ${asJson(created.response)}, ${at})
        on conflict do nothing returning tenant_id
      ), made as (
        insert into dossiers (tenant_id, id, code, round_id, subject_id, subject_name, subject_kind, stakeholder, unit_id,
          title, stage, form_hash, scoring_hash, workflow_hash, answers, met, not_met, stage_entered_at, initiative_key,
          nomination_id, search_key, sort_key, created_by, created_at, updated_at, last_actor_id, last_actor_name)
        select tenant_id, ${dossier.id}, ${dossier.code}, ${dossier.roundId}, ${dossier.subjectId}, ${dossier.subjectName},
          ${dossier.subjectKind}, ${dossier.stakeholder}, ${dossier.unitId}, ${dossier.title}, ${dossier.stage},
          ${dossier.formHash}, ${dossier.scoringHash}, ${dossier.workflowHash}, ${asJson(dossier.answers)},
          ${dossier.met}, ${dossier.notMet}, ${at}, ${dossier.initiativeKey}, ${dossier.nominationId},
          ${dossier.searchKey}, ${dossier.sortKey}, ${actorId}, ${at}, ${at}, ${actorId}, ${identity.actorName}
        from claimed returning tenant_id, id, stage
      ), recorded as (
        insert into events (tenant_id, id, at, type, command_id, actor_id, actor_name, subject_type, subject_id,
          subject_version, payload)
        select tenant_id, ${event.id}, ${at}, ${event.type}, ${identity.key}, ${actorId}, ${identity.actorName},
          'dossier', id, 1, ${asJson(event.payload)} from made
      ), sent as (
        insert into outbox (tenant_id, id, topic, payload, available_at)
        select tenant_id, ${created.outboxId}, 'dossier.moved', json_build_object('dossierId', id, 'stage', stage), ${at} from made
      ) select id from made`,
    executor,
  )
  return row !== null
}
