import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type PluginPointerRow = { readonly generation: number; readonly revision: number }

/** Which set counts; null before the first. Asked by every server process every second: one row by its key. */
export async function findPluginPointer(executor: Executor): Promise<PluginPointerRow | null> {
  return firstOf(
    sql<PluginPointerRow>`select generation, revision from plugin_pointers where tenant_id = ${currentTenant}`,
    executor,
  )
}

/** The same, held until the transaction ends: sets follow one another, whoever makes them. */
export async function lockPluginPointer(executor: Executor): Promise<PluginPointerRow | null> {
  return firstOf(
    sql<PluginPointerRow>`select generation, revision from plugin_pointers where tenant_id = ${currentTenant} for update`,
    executor,
  )
}

export async function movePluginPointer(executor: Executor, generation: number, at: Date): Promise<void> {
  await sql`insert into plugin_pointers (tenant_id, generation, revision, moved_at)
    values (${currentTenant}, ${generation}, 1, ${at})
    on conflict (tenant_id) do update set generation = excluded.generation, moved_at = excluded.moved_at,
      revision = plugin_pointers.revision + 1`.execute(executor)
}

/** The set is the same; something beside it must be read again: a plugin parked, a unit's choice. */
export async function touchPluginPointer(executor: Executor): Promise<void> {
  await sql`update plugin_pointers set revision = revision + 1 where tenant_id = ${currentTenant}`.execute(
    executor,
  )
}

export type PluginGenerationRow = {
  readonly generation: number
  readonly lock: unknown
  readonly digest: string
  readonly snapshotDigest: string
  readonly planId: string | null
  readonly reason: string
  readonly madeAt: Date
  readonly madeByName: string
}

const columns = sql`generation, lock, digest, snapshot_digest as "snapshotDigest", plan_id as "planId", reason,
  made_at as "madeAt", made_by_name as "madeByName"`

/** Newest first. */
export async function listPluginGenerations(
  executor: Executor,
  limit = 1000,
): Promise<readonly PluginGenerationRow[]> {
  return rowsOf(
    sql<PluginGenerationRow>`select ${columns} from plugin_generations order by generation desc limit ${limit}`,
    executor,
  )
}

export async function findPluginGeneration(
  executor: Executor,
  generation: number,
): Promise<PluginGenerationRow | null> {
  return firstOf(
    sql<PluginGenerationRow>`select ${columns} from plugin_generations where generation = ${generation}`,
    executor,
  )
}

export async function insertPluginGeneration(
  executor: Executor,
  added: Omit<PluginGenerationRow, never> & { readonly madeBy: string | null },
): Promise<void> {
  await sql`insert into plugin_generations (tenant_id, generation, lock, digest, snapshot_digest, plan_id, reason, made_at,
      made_by, made_by_name)
    values (${currentTenant}, ${added.generation}, ${asJson(added.lock)}, ${added.digest}, ${added.snapshotDigest},
      ${added.planId}, ${added.reason}, ${added.madeAt}, ${added.madeBy}, ${added.madeByName})`.execute(
    executor,
  )
}

export type PluginStandingRow = {
  readonly pluginId: string
  readonly state: 'active' | 'disabled' | 'parked' | 'quarantined' | 'retired' | 'purged'
  readonly reason: string
  readonly version: string
  readonly digest: string
  readonly generation: number
  readonly since: Date
}

export async function listPluginStandings(executor: Executor): Promise<readonly PluginStandingRow[]> {
  return rowsOf(
    sql<PluginStandingRow>`select plugin_id as "pluginId", state, reason, version, digest, generation, since
      from plugin_standings order by plugin_id`,
    executor,
  )
}

export async function savePluginStandings(
  executor: Executor,
  standings: readonly PluginStandingRow[],
): Promise<void> {
  if (standings.length === 0) return
  await sql`insert into plugin_standings (tenant_id, plugin_id, state, reason, version, digest, generation, since)
    select ${currentTenant}, s."pluginId", s.state, s.reason, s.version, s.digest, s.generation, s.since
    from jsonb_to_recordset(${JSON.stringify(standings)}::jsonb) as s ("pluginId" text, state text, reason text,
      version text, digest text, generation int, since timestamptz)
    on conflict (tenant_id, plugin_id) do update set state = excluded.state, reason = excluded.reason,
      version = excluded.version, digest = excluded.digest, generation = excluded.generation, since = excluded.since`.execute(
    executor,
  )
}

export type PluginUnitChoiceRow = {
  readonly pluginId: string
  readonly unitId: string
  readonly enabled: boolean
  readonly changedByName: string
}

export async function listPluginUnitChoices(executor: Executor): Promise<readonly PluginUnitChoiceRow[]> {
  return rowsOf(
    sql<PluginUnitChoiceRow>`select plugin_id as "pluginId", unit_id as "unitId", enabled,
      changed_by_name as "changedByName" from plugin_unit_choices order by plugin_id, unit_id`,
    executor,
  )
}

export async function savePluginUnitChoice(
  executor: Executor,
  choice: PluginUnitChoiceRow & { readonly changedBy: string; readonly now: Date },
): Promise<void> {
  await sql`insert into plugin_unit_choices (tenant_id, plugin_id, unit_id, enabled, changed_at, changed_by, changed_by_name)
    values (${currentTenant}, ${choice.pluginId}, ${choice.unitId}, ${choice.enabled}, ${choice.now}, ${choice.changedBy},
      ${choice.changedByName})
    on conflict (tenant_id, plugin_id, unit_id) do update set enabled = excluded.enabled, changed_at = excluded.changed_at,
      changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name`.execute(executor)
}
