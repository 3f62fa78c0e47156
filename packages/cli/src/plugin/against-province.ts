import type { PlanProblem } from '@thidua/contracts'
import { emptyLock, planChange, type LoadedPlugin } from '@thidua/plugin-host'
import { campaignId, contentFolder } from '@thidua/server/parts'
import { loadPlatformContent } from '@thidua/services/content'

/** What the province's own law and stages would say of it, as when it is planned alone: nothing is installed, no database asked. */
export async function againstProvince(plugin: LoadedPlugin): Promise<readonly PlanProblem[]> {
  const content = await loadPlatformContent(contentFolder, campaignId)
  if (!content.ok) throw new Error(content.error.code)
  const { digest, manifest } = plugin
  const { id: pluginId, version } = manifest
  const sources = {
    packages: new Map([[digest, { digest, pluginId, version, plugin, quarantined: false }]]),
    generations: new Map(),
    remembered: new Map(),
  }
  const base = { trunks: content.value.trunks, criterionGroups: content.value.campaign.criterionGroups }
  const planned = planChange(emptyLock, [{ kind: 'install', digest }], sources, base)
  // what it needs of other plugins is known only where it is installed
  const blocking = planned.problems.filter(
    ({ code, weight }) => weight === 'blocks' && !code.startsWith('dependency-'),
  )
  // one way may serve several occasions
  return [...new Map(blocking.map((problem) => [JSON.stringify(problem), problem])).values()]
}
