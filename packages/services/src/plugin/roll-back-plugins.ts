import type { GenerationView, Operations } from '@thidua/contracts'
import { findPluginPointer, listPluginGenerations } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { changeSet } from './change-set.ts'

/**
 * Back to an earlier set by one act: it was planned and approved in its time. Drafts that were carried come back, what was
 * written into them since is kept beside. Refuses `plugin.not-found` (no such set), `plugin.package-not-found`.
 */
export function rollBackPlugins(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.rollBack']['input'],
): Promise<Outcome<readonly GenerationView[]>> {
  return changeSet(deps, call, {
    name: 'plugin.rollBack',
    input,
    direction: 'back',
    actionsOf: async (context) => {
      const generation = input.generation ?? (await previousOf(context))
      return generation === null ? refuse('plugin.not-found') : ok([{ kind: 'restore', generation }])
    },
  })
}

/** The newest set before this one that was another one. */
async function previousOf({ transaction }: CommandContext): Promise<number | null> {
  const pointer = await findPluginPointer(transaction)
  const rows = await listPluginGenerations(transaction)
  const current = rows.find(({ generation }) => generation === pointer?.generation)
  return (
    rows.find((row) => row.generation < (current?.generation ?? 0) && row.digest !== current?.digest)
      ?.generation ?? null
  )
}
