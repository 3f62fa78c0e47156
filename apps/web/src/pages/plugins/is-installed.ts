import type { PluginState } from '@thidua/contracts'

const installed: ReadonlySet<PluginState> = new Set(['active', 'disabled', 'parked', 'quarantined'])

/** Part of today's set, whether or not it contributes at the moment. */
export function isInstalled(state: PluginState): boolean {
  return installed.has(state)
}
