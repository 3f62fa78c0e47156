import type { ErrorParams } from '@thidua/kernel'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, rowsOf } from './executor.ts'

export type PluginBreachRow = {
  readonly pluginId: string
  readonly digest: string
  readonly code: string
  readonly params: ErrorParams
  readonly at: Date
}

export async function insertPluginBreach(
  executor: Executor,
  breach: PluginBreachRow & { readonly id: string },
): Promise<void> {
  await sql`insert into plugin_breaches (tenant_id, id, plugin_id, digest, code, params, at)
    values (${currentTenant}, ${breach.id}, ${breach.pluginId}, ${breach.digest}, ${breach.code}, ${asJson(breach.params)},
      ${breach.at})`.execute(executor)
}

/** Newest first, of one plugin or of all. */
export async function listPluginBreaches(
  executor: Executor,
  { pluginId, since }: { readonly pluginId: string | null; readonly since: Date },
): Promise<readonly PluginBreachRow[]> {
  return rowsOf(
    sql<PluginBreachRow>`select plugin_id as "pluginId", digest, code, params, at from plugin_breaches
      where (${pluginId}::text is null or plugin_id = ${pluginId}::text) and at > ${since} order by at desc limit 500`,
    executor,
  )
}

/** What one process counted since it last told. */
export type PluginTally = {
  readonly pluginId: string
  readonly hour: Date
  readonly calls: number
  readonly failures: number
  readonly millisecondsP95: number
  readonly ticksMost: number
  readonly memoryMost: number
  readonly lastErrorCode: string | null
  readonly lastErrorAt: Date | null
}

/** Several processes add to the same hour; of the 95th percentiles the worst is kept. */
export async function addPluginTally(executor: Executor, tally: PluginTally): Promise<void> {
  await sql`insert into plugin_hours as h (tenant_id, plugin_id, hour, calls, failures, milliseconds_p95, ticks_most,
      memory_most, last_error_code, last_error_at)
    values (${currentTenant}, ${tally.pluginId}, ${tally.hour}, ${tally.calls}, ${tally.failures}, ${tally.millisecondsP95},
      ${tally.ticksMost}, ${tally.memoryMost}, ${tally.lastErrorCode}, ${tally.lastErrorAt})
    on conflict (tenant_id, plugin_id, hour) do update set calls = h.calls + excluded.calls,
      failures = h.failures + excluded.failures, milliseconds_p95 = greatest(h.milliseconds_p95, excluded.milliseconds_p95),
      ticks_most = greatest(h.ticks_most, excluded.ticks_most), memory_most = greatest(h.memory_most, excluded.memory_most),
      last_error_code = coalesce(excluded.last_error_code, h.last_error_code),
      last_error_at = coalesce(excluded.last_error_at, h.last_error_at)`.execute(executor)
}

export type PluginHealthRow = Omit<PluginTally, 'hour'>

/** Since the instant, per plugin. */
export async function sumPluginTallies(executor: Executor, since: Date): Promise<readonly PluginHealthRow[]> {
  return rowsOf(
    sql<PluginHealthRow>`select plugin_id as "pluginId", sum(calls)::int as calls, sum(failures)::int as failures,
        max(milliseconds_p95) as "millisecondsP95", max(ticks_most) as "ticksMost", max(memory_most) as "memoryMost",
        (array_agg(last_error_code order by last_error_at desc nulls last))[1] as "lastErrorCode",
        max(last_error_at) as "lastErrorAt"
      from plugin_hours where hour >= ${since} group by plugin_id`,
    executor,
  )
}

export async function forgetPluginTallies(executor: Executor, before: Date): Promise<void> {
  await sql`delete from plugin_hours where hour < ${before}`.execute(executor)
}

export type PluginUseRow = {
  readonly pluginId: string
  readonly dossiers: number
  readonly storageBytes: number
}

/** How many dossiers live under content of each plugin, and what its packages and records weigh. */
export async function countPluginUse(executor: Executor): Promise<readonly PluginUseRow[]> {
  return rowsOf(
    sql<PluginUseRow>`with used as (
        select c.plugin_id, count(*)::int as dossiers from dossiers d
        join content_versions c on c.tenant_id = d.tenant_id and c.hash = d.form_hash group by c.plugin_id
      ), kept as (
        select plugin_id, sum(bytes)::bigint as bytes from (
          select plugin_id, size_bytes as bytes from plugin_packages where bytes is not null
          union all select plugin_id, bytes from plugin_storage) parts group by plugin_id
      )
      select coalesce(used.plugin_id, kept.plugin_id) as "pluginId", coalesce(used.dossiers, 0) as dossiers,
        coalesce(kept.bytes, 0) as "storageBytes"
      from used full join kept on kept.plugin_id = used.plugin_id
      where coalesce(used.plugin_id, kept.plugin_id) is not null`,
    executor,
  )
}
