import type { Answers, Occasion } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

/** A dossier as far as a change of plugins may concern it. */
export type PluginDossierRow = {
  readonly id: string
  readonly code: string
  readonly subjectName: string
  readonly stakeholder: string
  readonly unitId: string
  readonly isUnit: boolean
  readonly occasion: Occasion
  readonly year: number
  readonly stage: string
  readonly version: number
  /** Nothing was signed yet and nobody has stopped it: answers may still be carried elsewhere. */
  readonly open: boolean
  readonly formHash: string
  readonly scoringHash: string | null
  readonly workflowHash: string
  readonly answers: Answers
}

const columns = sql`d.id, d.code, d.subject_name as "subjectName", d.stakeholder, d.unit_id as "unitId",
  s.is_unit as "isUnit", r.occasion, r.year, d.stage, d.version,
  d.terminal is null and d.submission_letter_id is null and not d.suspended as open,
  d.form_hash as "formHash", d.scoring_hash as "scoringHash", d.workflow_hash as "workflowHash", d.answers`

/**
 * Dossiers under forms a plugin itself brought (not those an agency composed), in the order of their ids after `after`.
 * Withdrawn ones concern nobody any more.
 */
export async function listPluginDossiers(
  executor: Executor,
  asked: {
    readonly pluginId: string
    readonly formId: string
    readonly exceptHash: string | null
    readonly openOnly: boolean
    readonly after: string | null
    readonly limit: number
  },
): Promise<readonly PluginDossierRow[]> {
  const open = asked.openOnly
    ? sql`and d.terminal is null and d.submission_letter_id is null and not d.suspended`
    : sql`and d.terminal is distinct from 'withdrawn'`
  return rowsOf(
    sql<PluginDossierRow>`select ${columns} from dossiers d
      join rounds r on r.tenant_id = d.tenant_id and r.id = d.round_id
      join subjects s on s.tenant_id = d.tenant_id and s.id = d.subject_id
      where d.form_hash = any(array(select c.hash from content_versions c
          where c.kind = 'form' and c.plugin_id = ${asked.pluginId} and c.content_id = ${asked.formId}))
        and d.form_hash is distinct from ${asked.exceptHash}::text ${open}
        and (${asked.after}::uuid is null or d.id > ${asked.after}::uuid)
      order by d.id limit ${asked.limit}`,
    executor,
  )
}

/** The same dossiers again, held until the transaction ends; those that were touched in between are left out. */
export async function lockPluginDossiers(
  executor: Executor,
  held: readonly { readonly id: string; readonly version: number }[],
): Promise<ReadonlySet<string>> {
  const rows = await rowsOf(
    sql<{ id: string }>`select d.id from dossiers d
      join jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as h (id uuid, version int) on h.id = d.id
      where d.version = h.version and d.terminal is null and d.submission_letter_id is null and not d.suspended
      order by d.id for update of d`,
    executor,
  )
  return new Set(rows.map(({ id }) => id))
}

export type PluginJourneyRow = {
  readonly generation: number
  readonly pluginId: string
  readonly formId: string
  readonly fromGeneration: number
  readonly direction: 'forward' | 'back'
  readonly cursor: string | null
  readonly moved: number
  readonly attention: number
  readonly leftAlone: number
}

export async function insertPluginJourneys(
  executor: Executor,
  journeys: readonly Pick<
    PluginJourneyRow,
    'generation' | 'pluginId' | 'formId' | 'fromGeneration' | 'direction'
  >[],
  at: Date,
): Promise<void> {
  for (const { generation, pluginId, formId, fromGeneration, direction } of journeys) {
    await sql`insert into plugin_draft_journeys (tenant_id, generation, plugin_id, form_id, from_generation, direction, begun_at)
      values (${currentTenant}, ${generation}, ${pluginId}, ${formId}, ${fromGeneration}, ${direction}, ${at})
      on conflict do nothing`.execute(executor)
  }
}

/** Journeys under way towards sets that no longer count end where they are: each draft is whole wherever it stands. */
export async function endPluginJourneys(executor: Executor, generation: number, at: Date): Promise<void> {
  await sql`update plugin_draft_journeys set done_at = ${at} where done_at is null and generation < ${generation}`.execute(
    executor,
  )
}

/** The oldest journey under way that nobody else is on, held until the transaction ends. */
export async function holdPluginJourney(executor: Executor): Promise<PluginJourneyRow | null> {
  return firstOf(
    sql<PluginJourneyRow>`select generation, plugin_id as "pluginId", form_id as "formId",
        from_generation as "fromGeneration", direction, cursor, moved, attention, left_alone as "leftAlone"
      from plugin_draft_journeys where done_at is null
      order by generation, plugin_id, form_id limit 1 for update skip locked`,
    executor,
  )
}

export async function savePluginJourney(
  executor: Executor,
  journey: PluginJourneyRow & { readonly doneAt: Date | null },
): Promise<void> {
  await sql`update plugin_draft_journeys set cursor = ${journey.cursor}, moved = ${journey.moved},
      attention = ${journey.attention}, left_alone = ${journey.leftAlone}, done_at = ${journey.doneAt}
    where generation = ${journey.generation} and plugin_id = ${journey.pluginId} and form_id = ${journey.formId}`.execute(
    executor,
  )
}

export type PluginJourneySum = {
  readonly pluginId: string
  /** Drafts a journey that is under way has not come to yet. */
  readonly waiting: number
  readonly moved: number
  readonly attention: number
}

/** `current` are the forms that count: a draft on one of them waits for nothing. */
export async function sumPluginJourneys(
  executor: Executor,
  current: readonly string[],
): Promise<readonly PluginJourneySum[]> {
  return rowsOf(
    sql<PluginJourneySum>`select j.plugin_id as "pluginId", sum(case when j.done_at is null then (
        select count(*) from dossiers d
        where d.form_hash = any(array(select c.hash from content_versions c
            where c.kind = 'form' and c.plugin_id = j.plugin_id and c.content_id = j.form_id))
          and d.form_hash <> all(${[...current]}::text[]) and (j.cursor is null or d.id > j.cursor)
          and d.terminal is null and d.submission_letter_id is null and not d.suspended) else 0 end)::int as waiting,
      sum(j.moved)::int as moved, sum(j.attention)::int as attention from plugin_draft_journeys j group by j.plugin_id`,
    executor,
  )
}

export type CarriedDraft = {
  readonly dossierId: string
  readonly answers: Answers
  readonly formHash: string
  readonly scoringHash: string | null
  readonly workflowHash: string
  readonly stage: string
  readonly met: number
  readonly notMet: number
  readonly initiativeKey: string | null
  /** Evidence moves with the field it was given for. */
  readonly renamedFields: readonly { readonly from: string; readonly to: string }[]
}

/** One statement for a whole batch; the rows are locked. */
export async function saveCarriedDrafts(
  executor: Executor,
  drafts: readonly CarriedDraft[],
  at: Date,
): Promise<void> {
  if (drafts.length === 0) return
  await sql`update dossiers d set answers = c.answers, form_hash = c."formHash", scoring_hash = c."scoringHash",
      workflow_hash = c."workflowHash", stage = c.stage, met = c.met, not_met = c."notMet",
      initiative_key = c."initiativeKey", version = d.version + 1, updated_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(drafts)}::jsonb) as c ("dossierId" uuid, answers jsonb, "formHash" text,
      "scoringHash" text, "workflowHash" text, stage text, met int, "notMet" int, "initiativeKey" text)
    where d.id = c."dossierId"`.execute(executor)
  const renamed = drafts.flatMap(({ dossierId, renamedFields }) =>
    renamedFields.map((field) => ({ dossierId, ...field })),
  )
  if (renamed.length === 0) return
  await sql`update evidence_files e set field_id = c."to"
    from jsonb_to_recordset(${JSON.stringify(renamed)}::jsonb) as c ("dossierId" uuid, "from" text, "to" text)
    where e.dossier_id = c."dossierId" and e.field_id = c."from"`.execute(executor)
}

export type DraftCopy = {
  readonly dossierId: string
  readonly generation: number
  readonly pluginId: string
  readonly fromFormHash: string
  readonly fromScoringHash: string | null
  readonly fromWorkflowHash: string
  readonly fromStage: string
  readonly toFormHash: string
  readonly answers: Answers
  readonly carried: Answers
  readonly kept: Readonly<Record<string, Answers>>
  readonly needsAttention: boolean
  readonly versionAfter: number
}

export async function insertDraftCopies(
  executor: Executor,
  copies: readonly DraftCopy[],
  at: Date,
): Promise<void> {
  if (copies.length === 0) return
  await sql`insert into plugin_draft_copies (tenant_id, dossier_id, generation, plugin_id, from_form_hash, from_scoring_hash,
      from_workflow_hash, from_stage, to_form_hash, answers, carried, kept, needs_attention, version_after, moved_at)
    select ${currentTenant}, c."dossierId", c.generation, c."pluginId", c."fromFormHash", c."fromScoringHash",
      c."fromWorkflowHash", c."fromStage", c."toFormHash", c.answers, c.carried, c.kept, c."needsAttention",
      c."versionAfter", ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(copies)}::jsonb) as c ("dossierId" uuid, generation int, "pluginId" text,
      "fromFormHash" text, "fromScoringHash" text, "fromWorkflowHash" text, "fromStage" text, "toFormHash" text,
      answers jsonb, carried jsonb, kept jsonb, "needsAttention" boolean, "versionAfter" int)
    on conflict (tenant_id, dossier_id, generation) do nothing`.execute(executor)
}

/** The newest copy of each dossier, made when it came to the form it stands on now. */
export async function listDraftCopies(
  executor: Executor,
  dossierIds: readonly string[],
): Promise<readonly DraftCopy[]> {
  if (dossierIds.length === 0) return []
  return rowsOf(
    sql<DraftCopy>`select distinct on (c.dossier_id) c.dossier_id as "dossierId", c.generation, c.plugin_id as "pluginId",
        c.from_form_hash as "fromFormHash", c.from_scoring_hash as "fromScoringHash",
        c.from_workflow_hash as "fromWorkflowHash", c.from_stage as "fromStage", c.to_form_hash as "toFormHash", c.answers,
        c.carried, c.kept, c.needs_attention as "needsAttention", c.version_after as "versionAfter"
      from plugin_draft_copies c join dossiers d on d.tenant_id = c.tenant_id and d.id = c.dossier_id
      where c.dossier_id = any(${[...dossierIds]}::uuid[]) and c.restored_at is null and c.to_form_hash = d.form_hash
      order by c.dossier_id, c.generation desc`,
    executor,
  )
}

export async function markDraftCopiesRestored(
  executor: Executor,
  restored: readonly Pick<DraftCopy, 'dossierId' | 'generation'>[],
  at: Date,
): Promise<void> {
  if (restored.length === 0) return
  await sql`update plugin_draft_copies c set restored_at = ${at}
    from jsonb_to_recordset(${JSON.stringify(restored)}::jsonb) as r ("dossierId" uuid, generation int)
    where c.dossier_id = r."dossierId" and c.generation = r.generation`.execute(executor)
}

/** Copies older than what anybody would go back to; gives how many went. */
export async function forgetDraftCopies(executor: Executor, before: Date): Promise<number> {
  const { numAffectedRows } = await sql`delete from plugin_draft_copies where moved_at < ${before}`.execute(
    executor,
  )
  return Number(numAffectedRows ?? 0n)
}
