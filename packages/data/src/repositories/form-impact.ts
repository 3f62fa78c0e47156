import type { Answers } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { rowsOf } from './executor.ts'

/** A dossier of an agency that a newer form would be tried on. */
export type ImpactedDossierRow = {
  readonly id: string
  readonly code: string
  readonly subjectName: string
  readonly stage: string
  readonly formHash: string
  readonly answers: Answers
  /** True once it has passed the province's gate. */
  readonly submitted: boolean
  readonly total: number
}

/** Alive dossiers of a unit for subjects of one stakeholder on these occasions, newest first. */
export async function listDossiersForImpact(
  executor: Executor,
  asked: {
    readonly unitId: string
    readonly stakeholder: string
    readonly occasions: readonly string[]
    readonly most: number
  },
): Promise<readonly ImpactedDossierRow[]> {
  return rowsOf(
    sql<ImpactedDossierRow>`select d.id, d.code, d.subject_name as "subjectName", d.stage, d.form_hash as "formHash",
        d.answers, d.submission_letter_id is not null as submitted, count(*) over ()::int as total
      from dossiers d join rounds r on r.tenant_id = d.tenant_id and r.id = d.round_id
      where d.unit_id = ${asked.unitId} and d.stakeholder = ${asked.stakeholder} and d.terminal is null
        and r.occasion = any(${asked.occasions})
      order by d.updated_at desc, d.id limit ${asked.most}`,
    executor,
  )
}

/** A draft of an agency that would go over to the agency's newer form. */
export type FormDraftDossierRow = {
  readonly id: string
  readonly version: number
  readonly stage: string
  readonly workflowHash: string
  readonly answers: Answers
  readonly met: number
  readonly notMet: number
  readonly initiativeKey: string | null
}

/**
 * Drafts bound to a form and to what it was composed of, held until the transaction ends; who is just saving one is not waited
 * for.
 */
export async function lockDossiersOnForm(
  executor: Executor,
  asked: { readonly formHash: string; readonly compositionHash: string; readonly most: number },
): Promise<readonly FormDraftDossierRow[]> {
  return rowsOf(
    sql<FormDraftDossierRow>`select d.id, d.version, d.stage, d.workflow_hash as "workflowHash", d.answers, d.met,
        d.not_met as "notMet", d.initiative_key as "initiativeKey"
      from dossiers d where d.form_hash = ${asked.formHash} and d.scoring_hash = ${asked.compositionHash}
        and d.terminal is null and d.submission_letter_id is null and not d.suspended
      order by d.id limit ${asked.most} for update skip locked`,
    executor,
  )
}
