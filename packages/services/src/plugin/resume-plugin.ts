import type { Operations, PluginHealthView } from '@thidua/contracts'
import { listPluginStandings, savePluginStandings, touchPluginPointer } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { readPluginHealth } from './plugin-health.ts'

/** Somebody has looked at the breaches: the plugin's code runs again. Refuses `plugin.state-wrong` when it was not parked. */
export async function resumePlugin(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.resume']['input'],
): Promise<Outcome<PluginHealthView>> {
  const { pluginId } = input
  const resumed = await audited(deps, call, { operation: 'plugin.resume', pluginId }, () =>
    runCommand<{ readonly pluginId: string }, PluginHealthView>(deps, call, {
      name: 'plugin.resume',
      input,
      async work({ transaction, now }) {
        const reason = input.reason.trim().normalize('NFC')
        if (reason === '' || hasControlCharacter(reason)) return refuse('input.invalid', { field: 'reason' })
        const standing = (await listPluginStandings(transaction)).find((row) => row.pluginId === pluginId)
        if (!standing) return refuse('plugin.not-found')
        if (standing.state !== 'parked') return refuse('plugin.state-wrong', { state: standing.state })
        await savePluginStandings(transaction, [{ ...standing, state: 'active', reason, since: now }])
        await touchPluginPointer(transaction)
        return ok({ event: pluginEvent(pluginId, { change: 'resumed', reason }), response: { pluginId } })
      },
      async present({ transaction }) {
        const health = (await readPluginHealth(deps, transaction)).find((one) => one.pluginId === pluginId)
        return health ? ok(health) : refuse('plugin.not-found')
      },
    }),
  )
  if (resumed.ok) await deps.followPlugins()
  return resumed
}
