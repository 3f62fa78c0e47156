import type { GenerationView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { readCurrentSet } from './current-set.ts'
import { presentGenerations } from './list-generations.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { quarantinePackages } from './quarantine-plugins.ts'

/** An administrator no longer trusts an installed package. It comes back only as another package. */
export async function quarantinePlugin(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.quarantine']['input'],
): Promise<Outcome<readonly GenerationView[]>> {
  const { pluginId } = input
  const done = await audited(deps, call, { operation: 'plugin.quarantine', pluginId }, () =>
    runCommand<{ readonly pluginId: string }, readonly GenerationView[]>(deps, call, {
      name: 'plugin.quarantine',
      input,
      async work({ transaction, identity, now }) {
        const reason = input.reason.trim().normalize('NFC')
        if (reason === '' || hasControlCharacter(reason)) return refuse('input.invalid', { field: 'reason' })
        const { lock } = await readCurrentSet(transaction)
        const locked = lock.plugins.find(({ id }) => id === pluginId)
        if (!locked) return refuse('plugin.not-found')
        if (locked.state === 'quarantined') return refuse('plugin.state-wrong', { state: locked.state })
        const { actorId: madeBy, actorName: madeByName } = identity
        const by = { reason, madeBy, madeByName, at: now }
        const met = await quarantinePackages(deps, transaction, { digests: [locked.digest], ...by })
        if (!met.ok) return met
        const { digest, version } = locked
        const toGeneration = met.value.generation
        return ok({
          event: pluginEvent(pluginId, { change: 'quarantined', digest, version, reason, toGeneration }),
          response: { pluginId },
        })
      },
      present: presentGenerations,
      conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
    }),
  )
  if (done.ok) await deps.followPlugins()
  return done
}
