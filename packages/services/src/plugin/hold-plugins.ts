import { databaseRefusal } from '@thidua/data'
import type { TenantId } from '@thidua/kernel'
import { createServiceCaches } from '../service-caches.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { LoadedSet } from './load-active-set.ts'
import { loadActiveSet } from './load-active-set.ts'
import { createPluginShelf } from './plugin-shelf.ts'

/** The use cases' world, whose set of plugins may be another one from one request to the next. */
export type PluginHolder = {
  /** One and the same object until another set counts: who took it finishes on it. */
  readonly deps: () => ServiceDeps
  /** Looks which set counts, and takes it over. True when it was another one. */
  follow(): Promise<boolean>
}

export type HeldParts = Omit<
  ServiceDeps,
  'plugins' | 'book' | 'caches' | 'active' | 'shelf' | 'followPlugins'
> & { readonly safeMode: boolean }

/** Loads the set that counts, and follows it from then on. */
export async function holdPlugins(
  { safeMode, ...parts }: HeldParts,
  tenantId: TenantId,
): Promise<PluginHolder> {
  const { database, content } = parts
  const shelf = createPluginShelf()
  const caches = createServiceCaches()
  const source = { database, tenantId, trunks: content.trunks, shelf, safeMode }
  const loaded = await loadActiveSet(source, null)
  if (!loaded) throw new Error('the first look at the plugins found nothing to look at')
  let current: LoadedSet = loaded
  let world = worldOf(loaded)
  let looking: Promise<boolean> | null = null

  function worldOf(set: LoadedSet): ServiceDeps {
    return { ...parts, ...set, caches, shelf, followPlugins }
  }
  async function look(): Promise<boolean> {
    const next = await loadActiveSet(source, current)
    if (!next) return false
    current = next
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
