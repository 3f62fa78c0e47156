import { readInTenant } from '@thidua/data'
import { listPluginGenerations, listPluginStandings } from '@thidua/data/repositories'
import type { PluginLock } from '@thidua/plugin-host'
import { composeSnapshot, lockDigest } from '@thidua/plugin-host'
import { sql } from 'kysely'
import { takeFromShelf } from '../src/plugin/plugin-shelf.ts'
import type { Platform } from './open-platform.ts'

/** Everything that must hold of plugins in a database, whatever happened to whoever wrote it. Empty when all is well. */
export async function brokenInvariants(platform: Platform): Promise<readonly string[]> {
  const { deps, tenantId } = platform
  return readInTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const count = async (statement: ReturnType<typeof sql<{ count: number }>>) =>
      (await statement.execute(transaction)).rows[0]?.count ?? -1
    const generations = await listPluginGenerations(transaction)
    const broken: string[] = []
    const [newest] = generations
    const pointed = await count(sql`select generation as count from plugin_pointers`)
    if (pointed !== newest?.generation) broken.push(`points at ${pointed} of ${newest?.generation}`)
    for (const { generation, lock, digest } of generations)
      if (lockDigest(lock as PluginLock) !== digest) broken.push(`digest of ${generation}`)
    const lock = newest?.lock as PluginLock
    const loaded = await takeFromShelf(
      deps.shelf,
      transaction,
      lock.plugins.map((one) => one.digest),
    )
    const snapshot = composeSnapshot(lock, loaded, deps.content.trunks)
    if (!snapshot.ok) return [...broken, `the set does not hold: ${snapshot.error.code}`]
    if (snapshot.value.digest !== newest?.snapshotDigest) broken.push('snapshot')
    const hashes = [...new Set(snapshot.value.registry.contents().map(({ hash }) => hash))]
    const stored = await count(
      sql`select count(*)::int as count from content_versions where hash = any(${hashes}::text[])`,
    )
    if (stored !== hashes.length) broken.push(`content: ${stored} of ${hashes.length}`)
    const states = new Map<string, string>(lock.plugins.map(({ id, state }) => [id, state]))
    for (const { pluginId, state } of await listPluginStandings(transaction))
      if ((states.get(pluginId) ?? 'retired') !== state) broken.push(`${pluginId} is said to be ${state}`)
    const unmatched = await count(
      sql`select count(*)::int as count from plugin_plans p full join plugin_generations g on g.plan_id = p.id
        where coalesce(p.state = 'applied', false) <> (g.plan_id is not null)
          or (g.plan_id is not null and p.applied_generation is distinct from g.generation)`,
    )
    if (unmatched > 0) broken.push(`${unmatched} plans and sets do not match`)
    const untold = await count(
      sql`select count(*)::int as count from plugin_generations g where not exists (
        select from events e where (e.payload ->> 'toGeneration')::int = g.generation)`,
    )
    if (untold > 0) broken.push(`${untold} sets are in no record`)
    const invented = await count(
      sql`select count(*)::int as count from events e where (e.payload ->> 'toGeneration')::int > ${pointed}`,
    )
    if (invented > 0) broken.push(`${invented} records of sets that are not there`)
    return broken
  })
}
