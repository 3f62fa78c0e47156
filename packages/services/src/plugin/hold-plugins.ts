import { databaseRefusal } from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import type { SandboxHost } from '@thidua/plugin-host'
import { createFunctionDesk } from '../function/function-desk.ts'
import { createServiceCaches } from '../service-caches.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { LoadedSet } from './load-active-set.ts'
import { loadActiveSet } from './load-active-set.ts'
import { createPluginShelf } from './plugin-shelf.ts'
import { recordPluginCalls } from './record-plugin-calls.ts'

/** The use cases' world, whose set of plugins may be another one from one request to the next. */
export type PluginHolder = {
  /** One and the same object until another set counts: who took it finishes on it. */
  readonly deps: () => ServiceDeps
  /** Looks which set counts, and takes it over. True when it was another one. */
  follow(): Promise<boolean>
}

export type HeldParts = Omit<
  ServiceDeps,
  'plugins' | 'book' | 'caches' | 'active' | 'shelf' | 'functions' | 'followPlugins'
> & { readonly safeMode: boolean; readonly sandbox: SandboxHost }

/** Loads the set that counts, and follows it from then on. */
export async function holdPlugins(
  { safeMode, sandbox, ...parts }: HeldParts,
  tenantId: TenantId,
): Promise<PluginHolder> {
  const { database, content, clock, ids } = parts
  const shelf = createPluginShelf()
  const caches = createServiceCaches()
  const source = { database, tenantId, trunks: content.trunks, shelf, safeMode }
  const loaded = await loadActiveSet(source, null)
  if (!loaded) throw new Error('the first look at the plugins found nothing to look at')
  let current: LoadedSet = loaded
  const functions = createFunctionDesk({
    host: sandbox,
    record: recordPluginCalls({ database, tenantId, clock, ids }),
    standingOf: (pluginId) => standingOf(current, pluginId),
    whenParked: followPlugins,
  })
  let world = worldOf(loaded)
  let looking: Promise<boolean> | null = null

  function worldOf(set: LoadedSet): ServiceDeps {
    return { ...parts, ...set, caches, shelf, functions, followPlugins }
  }
  async function look(): Promise<boolean> {
    const next = await loadActiveSet(source, current)
    if (!next) return false
    current = next
    functions.keep(callable(next))
    world = worldOf(next)
    return true
  }
  /** What was done is done: a database that breaks away just now is looked into again within a second. */
  async function followPlugins(): Promise<void> {
    await lookAgain().catch((error: unknown) => {
      if (!databaseRefusal(error)) throw error
    })
  }
  /** One look at a time; who asks during one may have changed something it no longer sees, and gets another. */
  async function lookAgain(): Promise<boolean> {
    await looking?.catch(() => false)
    return follow()
  }
  function follow(): Promise<boolean> {
    looking ??= look().finally(() => {
      looking = null
    })
    return looking
  }
  return { deps: () => world, follow }
}

function standingOf({ active, plugins }: LoadedSet, pluginId: string): 'active' | 'parked' | 'off' {
  if (active.parked.has(pluginId)) return 'parked'
  return plugins.plugins().some(({ manifest }) => manifest.id === pluginId) ? 'active' : 'off'
}

/** Packages whose functions may be called; the workers of all others end. */
function callable({ active, plugins }: LoadedSet): ReadonlySet<string> {
  return new Set(
    plugins.plugins().flatMap(({ manifest, digest }) => (active.parked.has(manifest.id) ? [] : [digest])),
  )
}
