import type { PlanProblem, PluginAction } from '@thidua/contracts'
import { countPluginUse, enterRecords, listPluginStandings, sumKeptRecords } from '@thidua/data/repositories'
import type { CommandContext } from '../command/run-command.ts'
import { integerSetting } from '../law/setting-value.ts'
import { keptUntil } from '../record/record-limits.ts'

type PurgeContext = Pick<CommandContext, 'transaction' | 'now' | 'law'>

const day = 86_400_000

/**
 * Why the bytes of a plugin and what stands in its books may not go yet. How long each is kept are settings with their ground;
 * the content dossiers are pinned to never goes.
 */
export async function findPurgeProblems(
  context: PurgeContext,
  actions: readonly PluginAction[],
): Promise<readonly PlanProblem[]> {
  const { transaction, now, law } = context
  const ids = actions.flatMap((action) => (action.kind === 'purge' ? [action.pluginId] : []))
  if (ids.length === 0) return []
  const standings = new Map((await listPluginStandings(transaction)).map((row) => [row.pluginId, row]))
  const use = new Map((await countPluginUse(transaction)).map((row) => [row.pluginId, row]))
  const keptDays = integerSetting(law, 'pluginRetention.package') ?? 0
  const found: PlanProblem[] = []
  for (const pluginId of ids) {
    const problem = (code: PlanProblem['code'], params: PlanProblem['params']) =>
      void found.push({ code, weight: 'blocks', pluginId, params: { plugin: pluginId, ...params } })
    const standing = standings.get(pluginId)
    if (standing?.state !== 'retired') {
      problem('wrong-state', { state: standing?.state ?? 'unknown' })
      continue
    }
    const until = new Date(standing.since.getTime() + keptDays * day)
    if (until > now) problem('retention-runs', { until: until.toISOString() })
    const dossiers = use.get(pluginId)?.dossiers ?? 0
    if (dossiers > 0) problem('still-referred-to', { dossiers })
    for (const { records, until: last } of await recordsStillKept(context, pluginId))
      if (last === null) problem('records-permanent', { records })
      else problem('records-kept', { records, until: last.toISOString() })
  }
  return found
}

/** Records whose time is not over, by how long they are kept; null: for ever. */
async function recordsStillKept(
  { transaction, law, now }: PurgeContext,
  pluginId: string,
): Promise<readonly { readonly records: number; readonly until: Date | null }[]> {
  await enterRecords(transaction, { pluginId, unitIds: null })
  return (await sumKeptRecords(transaction))
    .map(({ retention, records, newest }) => ({ records, until: keptUntil(law, retention, newest) }))
    .filter(({ until }) => until === null || until > now)
}
