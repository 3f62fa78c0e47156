import { canUse } from '@thidua/access'
import type { Operations, PluginPackageView } from '@thidua/contracts'
import { findPluginTrust } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { TrustState } from '@thidua/plugin-host'
import { readListedPackage } from '@thidua/plugin-host'
import { runQuery } from '../command/run-query.ts'
import { read } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited } from './plugin-audit.ts'
import { listKeptPackages } from './kept-packages.ts'
import { receivePackage } from './receive-package.ts'
import { viewPackage } from './view-package.ts'

/** Takes a listed package out of the catalogue, verifies it and keeps it. */
export async function verifyEntry(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.verifyEntry']['input'],
): Promise<Outcome<PluginPackageView>> {
  const allowed = canUse('plugin.verifyEntry', call.actor)
  if (!allowed.ok) return allowed
  const { pluginId, version, allowOlder = false } = input
  return audited(deps, call, { operation: 'plugin.verifyEntry', pluginId }, async () => {
    const { catalogue } = deps
    const trust = await read(deps.database, call.actor, async (transaction) =>
      ok(await findPluginTrust(transaction)),
    )
    if (!trust.ok) return trust
    if (!catalogue || !trust.value) return refuse('plugin.catalogue-missing')
    const bytes = await readListedPackage(catalogue, trust.value.trust as TrustState, {
      id: pluginId,
      version,
    })
    if (!bytes.ok) return bytes
    return receivePackage(deps, call, { bytes: bytes.value, source: 'catalogue', allowOlder, input })
  })
}

/** Every package ever verified here, newest first. */
export function listPackages(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['plugin.listPackages']['input'],
): Promise<Outcome<readonly PluginPackageView[]>> {
  return runQuery(deps, call, 'plugin.listPackages', async ({ transaction }) =>
    ok((await listKeptPackages(transaction)).map(viewPackage)),
  )
}
