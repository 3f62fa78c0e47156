import type { ErrorParams } from '@thidua/kernel'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { currentTenant, firstOf, rowsOf } from './executor.ts'

/** What one function gave for one dossier. `declared` and `result` are the host's own shapes. */
export type PluginResultRow = {
  readonly pluginId: string
  readonly hookId: string
  readonly event: string
  readonly version: string
  readonly digest: string
  readonly declared: unknown
  /** Over package, function, what it read and what it was told: equal means the call need not be made again. */
  readonly inputHash: string
  readonly state: 'done' | 'failed'
  readonly result: unknown
  readonly resultHash: string | null
  readonly errorCode: string | null
  readonly errorParams: ErrorParams | null
  readonly ticks: number
  readonly memoryBytes: number
  /** ISO instant. */
  readonly computedAt: string
}

export async function listPluginResults(
  executor: Executor,
  dossierId: string,
): Promise<readonly PluginResultRow[]> {
  return rowsOf(
    sql<PluginResultRow>`select plugin_id as "pluginId", hook_id as "hookId", event, version, digest, declared,
        input_hash as "inputHash", state, result, result_hash as "resultHash", error_code as "errorCode",
        error_params as "errorParams", ticks, memory_bytes as "memoryBytes",
        to_char(computed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "computedAt"
      from plugin_results where dossier_id = ${dossierId} order by plugin_id, hook_id`,
    executor,
  )
}

/** The newest of each function of one plugin; what it no longer computes goes. */
export async function replacePluginResults(
  executor: Executor,
  of: {
    readonly dossierId: string
    readonly pluginId: string
    /** Every function the plugin has for this dossier, computed just now or not. */
    readonly hookIds: readonly string[]
  },
  rows: readonly PluginResultRow[],
): Promise<void> {
  await sql`delete from plugin_results where dossier_id = ${of.dossierId}
    and (plugin_id <> ${of.pluginId} or hook_id <> all(${[...of.hookIds]}::text[]))`.execute(executor)
  if (rows.length === 0) return
  await sql`insert into plugin_results (tenant_id, dossier_id, plugin_id, hook_id, event, version, digest, declared,
      input_hash, state, result, result_hash, error_code, error_params, ticks, memory_bytes, computed_at)
    select ${currentTenant}, ${of.dossierId}, r."pluginId", r."hookId", r.event, r.version, r.digest, r.declared,
      r."inputHash", r.state, r.result, r."resultHash", r."errorCode", r."errorParams", r.ticks, r."memoryBytes",
      r."computedAt"
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r ("pluginId" text, "hookId" text, event text,
      version text, digest text, declared jsonb, "inputHash" text, state text, result jsonb, "resultHash" text,
      "errorCode" text, "errorParams" jsonb, ticks integer, "memoryBytes" bigint, "computedAt" timestamptz)
    on conflict (tenant_id, dossier_id, plugin_id, hook_id) do update set event = excluded.event,
      version = excluded.version, digest = excluded.digest, declared = excluded.declared,
      input_hash = excluded.input_hash, state = excluded.state, result = excluded.result,
      result_hash = excluded.result_hash, error_code = excluded.error_code, error_params = excluded.error_params,
      ticks = excluded.ticks, memory_bytes = excluded.memory_bytes, computed_at = excluded.computed_at`.execute(
    executor,
  )
}

/**
 * The package a form came with that no plugin of the set brings any more: its functions belong to that form. Null when it was
 * taken away, or nobody vouches for it.
 */
export async function findPackageOfForm(
  executor: Executor,
  { formHash, pluginId }: { readonly formHash: string; readonly pluginId: string },
): Promise<string | null> {
  const found = await firstOf(
    sql<{ digest: string }>`select p.digest from plugin_packages p
      where p.state = 'verified' and p.digest = (select l->>'digest' from content_versions c
        join plugin_generations g on g.tenant_id = c.tenant_id and g.made_at >= c.created_at
        cross join lateral jsonb_array_elements(g.lock->'plugins') as l
        where c.hash = ${formHash} and l->>'id' = ${pluginId} order by g.generation limit 1)`,
    executor,
  )
  return found?.digest ?? null
}

/** Plugins of which any package kept here has code: of no other can a dossier hold results. */
export async function listPluginsWithCode(executor: Executor): Promise<readonly string[]> {
  const rows = await rowsOf(
    sql<{ id: string }>`select distinct plugin_id as id from plugin_packages where manifest ? 'code'`,
    executor,
  )
  return rows.map(({ id }) => id)
}
