import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { CatalogContent, ShippedCatalogue } from '@thidua/plugin-host'
import type { PluginFiles } from '@thidua/plugin-sdk'
import type { Configuration, OwnersProgram } from '@thidua/server'
import {
  applyPlan,
  installShipped,
  listGenerations,
  planPlugins,
  refreshCatalogue,
  verifyEntry,
} from '@thidua/services'
import { listFolder } from './installation.ts'

export type Pushed = {
  readonly id: string
  readonly version: string
  readonly digest: string
  readonly generation: number
  readonly changed: boolean
}

type Named = { readonly id: string; readonly version: string }

/**
 * Signs, lists, plans and applies a folder as the next generation of this installation, under its own keys. The same version may
 * come again with other content: that is what developing is. Refuses what planning and applying refuse.
 */
export async function pushFolder(
  configuration: Configuration,
  program: OwnersProgram,
  files: PluginFiles,
): Promise<Outcome<Pushed>> {
  const named = JSON.parse(files.get('plugin.json') ?? '{}') as Named
  const before = await standing(program, named.id)
  if (!before.ok) return before
  const listed = await listFolder(configuration, program, files)
  if (!listed.ok) return listed
  const done =
    before.value.digest === null
      ? await installNew(program, named)
      : await installAgain(program, named, listed.value)
  if (!done.ok) return done
  const after = await standing(program, named.id)
  if (!after.ok) return after
  const { digest, version, generation } = after.value
  return ok({
    id: named.id,
    version: version ?? named.version,
    digest: digest ?? '',
    generation,
    changed: digest !== before.value.digest,
  })
}

async function installNew(program: OwnersProgram, { id, version }: Named): Promise<Outcome<unknown>> {
  const { deps, call } = program
  const refreshed = await refreshCatalogue(deps, call, {})
  if (!refreshed.ok) return refreshed
  const received = await verifyEntry(deps, call, { pluginId: id, version, allowOlder: true })
  if (!received.ok) return received
  const { digest } = received.value
  const plan = await planPlugins(deps, call, { actions: [{ kind: 'install', digest }], reason: 'dev' })
  if (!plan.ok) return plan
  const [blocking] = plan.value.report.problems.filter(({ weight }) => weight === 'blocks')
  if (blocking) return refuse('plugin.plan-blocked', { ...blocking.params, count: 1, reason: blocking.code })
  return applyPlan(deps, call, { planId: plan.value.id, digest: plan.value.digest })
}

/** Everything else that is listed stays as it is. */
async function installAgain(
  { deps, tenantId }: OwnersProgram,
  { id }: Named,
  catalogue: ShippedCatalogue,
): Promise<Outcome<unknown>> {
  const bytes = await catalogue.source.read('catalog.json', 4_000_000)
  const list = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as {
    readonly signed: CatalogContent
  }
  const others = new Set(list.signed.entries.map((entry) => entry.id).filter((other) => other !== id))
  return installShipped(deps, tenantId, { ...catalogue, offered: others })
}

async function standing(
  { deps, call }: OwnersProgram,
  id: string,
): Promise<
  Outcome<{ readonly digest: string | null; readonly version: string | null; readonly generation: number }>
> {
  const sets = await listGenerations(deps, call, {})
  if (!sets.ok) return sets
  const active = sets.value.find((one) => one.active)
  const plugin = active?.plugins.find(({ pluginId }) => pluginId === id)
  return ok({
    digest: plugin?.digest ?? null,
    version: plugin?.version ?? null,
    generation: active?.generation ?? 0,
  })
}
