import type { GenerationView } from '@thidua/contracts'

export type SetDifference = {
  readonly pluginId: string
  readonly change: 'installed' | 'uninstalled' | 'upgraded' | 'disabled' | 'enabled' | 'quarantined'
  readonly from: string
  readonly to: string
}

type Locked = GenerationView['plugins'][number]

/** What the second set has otherwise than the first, plugin by plugin. Settings are not told: a set lists only packages. */
export function compareGenerations(
  before: Pick<GenerationView, 'plugins'> | undefined,
  after: Pick<GenerationView, 'plugins'>,
): readonly SetDifference[] {
  const old = new Map((before?.plugins ?? []).map((plugin) => [plugin.pluginId, plugin]))
  const now = new Map(after.plugins.map((plugin) => [plugin.pluginId, plugin]))
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((pluginId) => {
    const change = changeOf(old.get(pluginId), now.get(pluginId))
    return change
      ? [
          {
            pluginId,
            change,
            from: old.get(pluginId)?.version ?? '',
            to: now.get(pluginId)?.version ?? '',
          },
        ]
      : []
  })
}

function changeOf(was: Locked | undefined, is: Locked | undefined): SetDifference['change'] | null {
  if (!is) return 'uninstalled'
  if (!was) return 'installed'
  if (was.digest !== is.digest) return 'upgraded'
  if (was.state === is.state) return null
  return is.state === 'active' ? 'enabled' : is.state
}
