import type { Answers, SubjectKind } from '@thidua/contracts'
import type { Executor } from './executor.ts'
import { runText } from './executor.ts'

/** One dossier as stored, with what policy needs of its subject. */
export type DossierRow = {
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
  readonly terminal: string | null
  readonly suspended: boolean
  readonly version: number
  readonly formHash: string
  readonly scoringHash: string | null
  readonly workflowHash: string
  readonly answers: Answers
  readonly met: number
  readonly notMet: number
  readonly submissionLetterId: string | null
  readonly receiptNumber: string | null
  readonly receivedAt: Date | null
  readonly ruleSet: string | null
  readonly stageEnteredAt: Date
  readonly deadlineOn: string | null
  readonly initiativeKey: string | null
  readonly nominationId: string | null
  readonly updatedAt: Date
  readonly lastActorName: string | null
  readonly subjectAddress: string | null
  readonly subjectInvented: boolean
  readonly subjectOwnerUserId: string | null
  readonly subjectIsUnit: boolean
}

const findText = `select d.id, d.code, d.round_id as "roundId", d.subject_id as "subjectId",
  d.subject_name as "subjectName", d.subject_kind as "subjectKind", d.stakeholder, d.unit_id as "unitId", d.title, d.stage,
  d.terminal, d.suspended, d.version, d.form_hash as "formHash", d.scoring_hash as "scoringHash",
  d.workflow_hash as "workflowHash", d.answers, d.met, d.not_met as "notMet",
  d.submission_letter_id as "submissionLetterId", d.receipt_number as "receiptNumber", d.received_at as "receivedAt",
  d.rule_set as "ruleSet", d.stage_entered_at as "stageEnteredAt", d.deadline_on as "deadlineOn",
  d.initiative_key as "initiativeKey", d.nomination_id as "nominationId", d.updated_at as "updatedAt",
  d.last_actor_name as "lastActorName", s.address as "subjectAddress", s.invented as "subjectInvented",
  s.owner_user_id as "subjectOwnerUserId", s.is_unit as "subjectIsUnit"
  from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id where d.id = $1`

export async function findDossier(executor: Executor, dossierId: string): Promise<DossierRow | null> {
  const [row] = await runText<DossierRow>(executor, findText, [dossierId])
  return row ?? null
}

/** Where a dossier lies, for those who are to be told. */
export type DossierNews = Pick<
  DossierRow,
  | 'id'
  | 'code'
  | 'roundId'
  | 'subjectName'
  | 'stakeholder'
  | 'stage'
  | 'workflowHash'
  | 'deadlineOn'
  | 'unitId'
  | 'subjectOwnerUserId'
>

const newsText = `select d.id, d.code, d.round_id as "roundId", d.subject_name as "subjectName", d.stakeholder, d.stage,
  d.workflow_hash as "workflowHash", d.deadline_on as "deadlineOn", d.unit_id as "unitId", s.owner_user_id as "subjectOwnerUserId"
  from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id where d.id = any($1::uuid[])`

export async function listDossierNews(
  executor: Executor,
  dossierIds: readonly string[],
): Promise<readonly DossierNews[]> {
  return runText<DossierNews>(executor, newsText, [[...dossierIds]])
}
