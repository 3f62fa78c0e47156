import type { GenerationView, Operations } from '@thidua/contracts'
import { findPluginPointer, listPluginGenerations } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { lockOf } from './current-set.ts'

const most = 100

/** Newest first, 100 at most. */
export function listGenerations(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['plugin.listGenerations']['input'],
): Promise<Outcome<readonly GenerationView[]>> {
  return runQuery(deps, call, 'plugin.listGenerations', presentGenerations)
}

export async function presentGenerations({
  transaction,
}: Pick<QueryContext, 'transaction'>): Promise<Outcome<readonly GenerationView[]>> {
  const pointer = await findPluginPointer(transaction)
  const rows = await listPluginGenerations(transaction, most)
  return ok(
    rows.map(({ generation, digest, madeAt, madeByName, reason, ...row }) => ({
      generation,
      digest,
      madeAt: madeAt.toISOString(),
      madeByName,
      reason,
      active: generation === pointer?.generation,
      plugins: (lockOf({ ...row, digest })?.plugins ?? []).map((plugin) => ({
        pluginId: plugin.id,
        version: plugin.version,
        digest: plugin.digest,
        state: plugin.state,
      })),
    })),
  )
}
