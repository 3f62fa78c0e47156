import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { visibleCondition, type VisibleDossiers } from './dossier-list.ts'
import type { DossierRow } from './dossier-row.ts'
import type { Executor } from './executor.ts'
import { firstOf, rowsOf } from './executor.ts'

/** Which dossiers a report counts: those the reader may see, of these stakeholders in these rounds. */
export type ReportScope = {
  readonly visible: VisibleDossiers
  readonly kinds: readonly { readonly stakeholder: string; readonly roundIds: readonly string[] }[]
  readonly unitId: string | null
}

export type ReportDossierRow = Pick<
  DossierRow,
  | 'id'
  | 'code'
  | 'roundId'
  | 'subjectName'
  | 'subjectKind'
  | 'subjectIsUnit'
  | 'stakeholder'
  | 'unitId'
  | 'title'
  | 'stage'
  | 'terminal'
  | 'suspended'
  | 'formHash'
  | 'scoringHash'
  | 'workflowHash'
  | 'met'
  | 'notMet'
  | 'answers'
> & {
  readonly submitted: boolean
  /** `yyyy-mm` of the province in which it was opened. */
  readonly month: string
}

function condition({ visible, kinds, unitId }: ReportScope): RawBuilder<unknown> {
  const wanted = kinds
    .filter(({ roundIds }) => roundIds.length > 0)
    .map(
      ({ stakeholder, roundIds }) =>
        sql`(d.stakeholder = ${stakeholder} and d.round_id = any(${[...roundIds]}))`,
    )
  const parts = [
    visibleCondition(visible),
    wanted.length === 0 ? sql`false` : sql`(${sql.join(wanted, sql` or `)})`,
    ...(unitId === null ? [] : [sql`d.unit_id = ${unitId}`]),
  ]
  return sql.join(parts, sql` and `)
}

/** How much there is to read, and by which forms it was filled in. */
export async function measureReport(
  executor: Executor,
  scope: ReportScope,
): Promise<{ readonly dossiers: number; readonly formHashes: readonly string[] }> {
  const row = await firstOf(
    sql<{ dossiers: number; formHashes: readonly string[] | null }>`select count(*)::int as dossiers,
        array_agg(distinct d.form_hash) as "formHashes" from dossiers d where ${condition(scope)}`,
    executor,
  )
  return { dossiers: row?.dossiers ?? 0, formHashes: row?.formHashes ?? [] }
}

/** Units a report has something of, whatever unit it is asked for. */
export async function listReportUnits(executor: Executor, scope: ReportScope): Promise<readonly string[]> {
  const rows = await rowsOf(
    sql<{ unitId: string }>`select distinct d.unit_id as "unitId" from dossiers d
      where ${condition({ ...scope, unitId: null })}`,
    executor,
  )
  return rows.map(({ unitId }) => unitId)
}

/** The newest first, page by page: `before` is the last id of the page before. `fields`: only these answers; null: all. */
export async function listReportDossiers(
  executor: Executor,
  scope: ReportScope,
  page: { readonly fields: readonly string[] | null; readonly before: string | null; readonly limit: number },
): Promise<readonly ReportDossierRow[]> {
  const { fields, before, limit } = page
  const answers =
    fields === null
      ? sql`d.answers`
      : sql`(select coalesce(jsonb_object_agg(f, d.answers -> f), '{}') from unnest(${[...fields]}::text[]) f
          where d.answers ? f)`
  const after = before === null ? sql`true` : sql`d.id < ${before}`
  return rowsOf(
    sql<ReportDossierRow>`select d.id, d.code, d.round_id as "roundId", d.subject_name as "subjectName",
        d.subject_kind as "subjectKind", s.is_unit as "subjectIsUnit", d.stakeholder, d.unit_id as "unitId", d.title,
        d.stage, d.terminal, d.suspended, d.submission_letter_id is not null as submitted, d.form_hash as "formHash",
        d.scoring_hash as "scoringHash", d.workflow_hash as "workflowHash", d.met, d.not_met as "notMet",
        to_char(d.created_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month, ${answers} as answers
      from dossiers d join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id
      where ${condition(scope)} and ${after} order by d.id desc limit ${limit}`,
    executor,
  )
}

export type ReportEvidenceRow = {
  readonly dossierId: string
  readonly fieldId: string
  readonly mediaType: string
  readonly size: number
  readonly month: string
}

/** Files lying with these dossiers; what was removed does not count. */
export async function listReportEvidence(
  executor: Executor,
  dossierIds: readonly string[],
): Promise<readonly ReportEvidenceRow[]> {
  return rowsOf(
    sql<ReportEvidenceRow>`select e.dossier_id as "dossierId", e.field_id as "fieldId", e.media_type as "mediaType",
        e.size::float8 as size, to_char(e.uploaded_at at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM') as month
      from evidence_files e where e.dossier_id = any(${[...dossierIds]}) and e.removed_at is null order by e.id`,
    executor,
  )
}

export type ReportTimerRow = {
  readonly dossierId: string
  readonly kind: string
  readonly state: 'running' | 'paused' | 'fired' | 'cancelled'
  readonly dueOn: string
  readonly workingDays: number
}

export async function listReportTimers(
  executor: Executor,
  dossierIds: readonly string[],
): Promise<readonly ReportTimerRow[]> {
  return rowsOf(
    sql<ReportTimerRow>`select t.dossier_id as "dossierId", t.kind, t.state, t.due_on::text as "dueOn",
        t.working_days as "workingDays"
      from timers t where t.dossier_id = any(${[...dossierIds]}) order by t.due_on, t.id`,
    executor,
  )
}
