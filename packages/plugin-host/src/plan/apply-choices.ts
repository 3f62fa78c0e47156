import type { PlanProblem } from '@thidua/contracts'
import type { LoadedPlugin } from '../load-plugin.ts'
import type { PluginLock } from './plugin-lock.ts'

export type Claim = { readonly slot: string; readonly pluginId: string }

/** The exclusive places a plugin wants: to be what a kind of stakeholder is, and what units of a kind themselves are. */
export function claimsOf({ manifest }: LoadedPlugin): readonly Claim[] {
  return manifest.stakeholders.flatMap(({ kind, unitKinds }) => [
    { slot: `stakeholder:${kind}`, pluginId: manifest.id },
    ...unitKinds.map((unitKind) => ({ slot: `unitKind:${unitKind}`, pluginId: manifest.id })),
  ])
}

/** Places several plugins want and nobody has decided about; never settled by who came first or last. */
export function findContestedSlots(
  plugins: readonly LoadedPlugin[],
  choices: PluginLock['choices'],
): readonly PlanProblem[] {
  const claimants = new Map<string, string[]>()
  for (const { slot, pluginId } of plugins.flatMap(claimsOf)) {
    claimants.set(slot, [...(claimants.get(slot) ?? []), pluginId])
  }
  const chosen = new Map(choices.map(({ slot, pluginId }) => [slot, pluginId]))
  const contested = [...claimants].flatMap(([slot, claiming]): readonly PlanProblem[] => {
    const choice = chosen.get(slot)
    const settled = claiming.length === 1 || (choice !== undefined && claiming.includes(choice))
    if (settled) return []
    const names = claiming.toSorted()
    return [
      {
        code: 'slot-contested',
        weight: 'blocks',
        pluginId: names[0] ?? '',
        params: { slot, plugins: names.join(', ') },
      },
    ]
  })
  return contested.toSorted((left, right) =>
    String(left.params['slot']) < String(right.params['slot']) ? -1 : 1,
  )
}

/** Each plugin without the places another one was chosen for. */
export function applyChoices(
  plugins: readonly LoadedPlugin[],
  choices: PluginLock['choices'],
): readonly LoadedPlugin[] {
  const claimed = new Set(plugins.flatMap(claimsOf).map(({ slot, pluginId }) => `${slot} ${pluginId}`))
  const chosen = new Map(
    choices
      .filter(({ slot, pluginId }) => claimed.has(`${slot} ${pluginId}`))
      .map(({ slot, pluginId }) => [slot, pluginId]),
  )
  if (chosen.size === 0) return plugins
  return plugins.map((plugin) => {
    const { id } = plugin.manifest
    const keeps = (slot: string) => (chosen.get(slot) ?? id) === id
    const stakeholders = plugin.manifest.stakeholders
      .filter(({ kind }) => keeps(`stakeholder:${kind}`))
      .map((stakeholder) => ({
        ...stakeholder,
        unitKinds: stakeholder.unitKinds.filter((unitKind) => keeps(`unitKind:${unitKind}`)),
      }))
    return { ...plugin, manifest: { ...plugin.manifest, stakeholders } }
  })
}
