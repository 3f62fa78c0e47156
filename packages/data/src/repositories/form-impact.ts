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
