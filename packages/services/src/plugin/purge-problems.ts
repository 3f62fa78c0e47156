import type { PlanProblem, PluginAction } from '@thidua/contracts'
import { countPluginUse, listPluginStandings } from '@thidua/data/repositories'
import type { CommandContext } from '../command/run-command.ts'

/** A plugin stays whole this long after it was taken away: nobody who changes their mind stands before nothing. */
const retentionDays = 30
const day = 86_400_000

/** Why the bytes of a plugin may not go yet. The content its dossiers are pinned to never goes. */
export async function findPurgeProblems(
  { transaction, now }: Pick<CommandContext, 'transaction' | 'now'>,
  actions: readonly PluginAction[],
): Promise<readonly PlanProblem[]> {
  const ids = actions.flatMap((action) => (action.kind === 'purge' ? [action.pluginId] : []))
  if (ids.length === 0) return []
  const standings = new Map((await listPluginStandings(transaction)).map((row) => [row.pluginId, row]))
  const use = new Map((await countPluginUse(transaction)).map((row) => [row.pluginId, row]))
  return ids.flatMap((pluginId): readonly PlanProblem[] => {
    const problem = (code: PlanProblem['code'], params: PlanProblem['params']): readonly PlanProblem[] => [
      { code, weight: 'blocks', pluginId, params: { plugin: pluginId, ...params } },
    ]
    const standing = standings.get(pluginId)
    if (standing?.state !== 'retired') return problem('wrong-state', { state: standing?.state ?? 'unknown' })
    const until = new Date(standing.since.getTime() + retentionDays * day)
    const dossiers = use.get(pluginId)?.dossiers ?? 0
    return [
      ...(until > now ? problem('retention-runs', { until: until.toISOString() }) : []),
      ...(dossiers > 0 ? problem('still-referred-to', { dossiers }) : []),
    ]
  })
}
