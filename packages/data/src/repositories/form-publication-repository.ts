import type { LocalText } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'
import type { FormBaseRow } from './form-draft-repository.ts'

export type FormPublicationRow = {
  readonly id: string
  readonly draftId: string | null
  readonly unitId: string
  readonly base: FormBaseRow | null
  readonly formId: string
  readonly version: string
  readonly title: LocalText
  readonly note: string | null
  readonly extensionHash: string | null
  readonly formHash: string
  readonly scoringHash: string | null
  readonly compositionHash: string | null
  readonly pointsCapHundredths: number
  readonly publishedBy: string
  readonly publishedByName: string
  readonly publishedAt: Date
  readonly active: boolean
  readonly withdrawn: {
    readonly by: string
    readonly byName: string
    readonly at: string
    readonly reason: string
  } | null
}

const publicationColumns = sql`p.id, p.draft_id as "draftId", p.unit_id as "unitId",
  case when p.base_hash is not null then json_build_object('stakeholder', p.stakeholder, 'formId', p.base_form_id,
    'version', p.base_version, 'hash', p.base_hash) end as base,
  p.form_id as "formId", p.version, p.title, p.note, p.extension_hash as "extensionHash", p.form_hash as "formHash",
  p.scoring_hash as "scoringHash", p.composition_hash as "compositionHash",
  p.points_cap_hundredths as "pointsCapHundredths", p.published_by as "publishedBy",
  p.published_by_name as "publishedByName", p.published_at as "publishedAt", p.active,
  case when p.withdrawn_at is not null then json_build_object('by', p.withdrawn_by, 'byName', p.withdrawn_by_name,
    'at', p.withdrawn_at, 'reason', p.withdrawn_reason) end as withdrawn`

/** Of one unit newest first; without a unit those in use, of every unit. */
export async function listFormPublications(
  executor: Executor,
  asked: { readonly unitId: string } | { readonly activeOnly: true },
): Promise<readonly FormPublicationRow[]> {
  const where = 'unitId' in asked ? sql`p.unit_id = ${asked.unitId}` : sql`p.active`
  return rowsOf(
    sql<FormPublicationRow>`select ${publicationColumns} from form_publications p where ${where}
      order by p.published_at desc, p.id desc limit 5000`,
    executor,
  )
}

export async function findFormPublication(
  executor: Executor,
  publicationId: string,
): Promise<FormPublicationRow | null> {
  return firstOf(
    sql<FormPublicationRow>`select ${publicationColumns} from form_publications p where p.id = ${publicationId}`,
    executor,
  )
}

export type NewFormPublication = Omit<FormPublicationRow, 'active' | 'withdrawn'>

/** The one in use until now gives way; both in one command. */
export async function insertFormPublication(executor: Executor, row: NewFormPublication): Promise<void> {
  await sql`update form_publications set active = false where active and unit_id = ${row.unitId}
    and case when ${row.base?.formId ?? null}::text is null then base_form_id is null and form_id = ${row.formId}
      else stakeholder = ${row.base?.stakeholder ?? null} and base_form_id = ${row.base?.formId ?? null} end`.execute(
    executor,
  )
  await sql`insert into form_publications (tenant_id, id, draft_id, unit_id, stakeholder, base_form_id, base_version,
      base_hash, form_id, version, title, note, extension_hash, form_hash, scoring_hash, composition_hash,
      points_cap_hundredths, published_by, published_by_name, published_at)
    values (${currentTenant}, ${row.id}, ${row.draftId}, ${row.unitId}, ${row.base?.stakeholder ?? null},
      ${row.base?.formId ?? null}, ${row.base?.version ?? null}, ${row.base?.hash ?? null}, ${row.formId},
      ${row.version}, ${asJson(row.title)}, ${row.note}, ${row.extensionHash}, ${row.formHash}, ${row.scoringHash},
      ${row.compositionHash}, ${row.pointsCapHundredths}, ${row.publishedBy}, ${row.publishedByName},
      ${row.publishedAt})`.execute(executor)
}

/** False when it was withdrawn before. */
export async function withdrawFormPublication(
  executor: Executor,
  change: {
    readonly publicationId: string
    readonly by: string
    readonly byName: string
    readonly at: Date
    readonly reason: string
  },
): Promise<boolean> {
  const { numAffectedRows } =
    await sql`update form_publications set active = false, withdrawn_by = ${change.by},
      withdrawn_by_name = ${change.byName}, withdrawn_at = ${change.at}, withdrawn_reason = ${change.reason}
    where id = ${change.publicationId} and withdrawn_at is null`.execute(executor)
  return numAffectedRows === 1n
}

/** How many dossiers were opened with each composition, among the dossiers of one unit. */
export async function countDossiersByComposition(
  executor: Executor,
  unitId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await rowsOf(
    sql<{ hash: string; count: number }>`select d.scoring_hash as hash, count(*)::int as count from dossiers d
      where d.unit_id = ${unitId} and d.scoring_hash is not null group by d.scoring_hash`,
    executor,
  )
  return new Map(rows.map(({ hash, count }) => [hash, count]))
}
