import type { GenerationView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeSet } from './change-set.ts'

/** New dossiers no longer know the plugin; those that are there live on under what they are pinned to. */
export function disablePlugin(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.disable']['input'],
): Promise<Outcome<readonly GenerationView[]>> {
  return changeSet(deps, call, {
    name: 'plugin.disable',
    input,
    direction: 'forward',
    actionsOf: async () => ok([{ kind: 'disable', pluginId: input.pluginId }]),
  })
}
