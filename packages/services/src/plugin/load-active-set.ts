import type { Database } from '@thidua/data'
import { readInTenant } from '@thidua/data'
import {
  findPluginPointer,
  listPluginStandings,
  listPluginUnitChoices,
  listPluginsWithCode,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import type { PluginRegistry, Trunks } from '@thidua/plugin-host'
import { composeWhatHolds, emptyLock } from '@thidua/plugin-host'
import type { ContentBook } from '../content/content-book.ts'
import { createContentBook } from '../content/content-book.ts'
import type { ActiveSet } from './active-set.ts'
import { noSet } from './active-set.ts'
import { readSetAt } from './current-set.ts'
import { readOlderContent } from './older-content.ts'
import type { PluginShelf } from './plugin-shelf.ts'
import { takeFromShelf } from './plugin-shelf.ts'

export type LoadedSet = {
  readonly active: ActiveSet
  readonly plugins: PluginRegistry
  readonly book: ContentBook
}

export type SetSource = {
  readonly database: Database
  readonly tenantId: TenantId
  readonly trunks: Trunks
  readonly shelf: PluginShelf
  readonly safeMode: boolean
}

/** The set that counts now; null when it is the one that is known. One journey when nothing has changed. */
export async function loadActiveSet(source: SetSource, known: LoadedSet | null): Promise<LoadedSet | null> {
  const { database, tenantId, trunks, shelf, safeMode } = source
  return readInTenant(database, { tenantId, userId: null }, async (transaction) => {
    const pointer = await findPluginPointer(transaction)
    if (known && (pointer?.revision ?? 0) === known.active.revision) return null
    const { generation, lock, digest, damaged } = await readSetAt(transaction, pointer?.generation ?? 0)
    const running = safeMode ? emptyLock : lock
    const digests = running.plugins.filter(({ state }) => state === 'active').map(({ digest }) => digest)
    const loaded = await takeFromShelf(shelf, transaction, digests)
    const { snapshot, troubles } = composeWhatHolds(running, loaded, trunks)
    shelf.keep(new Set(digests))
    const standings = await listPluginStandings(transaction)
    const active: ActiveSet = {
      ...noSet,
      generation,
      revision: pointer?.revision ?? 0,
      lock,
      digest,
      damaged,
      troubles: troubles.map((trouble) => ({
        ...trouble,
        code: shelf.failureOf(trouble.digest) ?? trouble.code,
      })),
      parked: new Set(standings.filter(({ state }) => state === 'parked').map(({ pluginId }) => pluginId)),
      withCode: new Set(await listPluginsWithCode(transaction)),
      choices: choicesOf(await listPluginUnitChoices(transaction)),
      safeMode,
    }
    const older = await readOlderContent(transaction, snapshot.registry)
    const book = createContentBook(snapshot.registry, { shelf: known?.book.shelf ?? null, older })
    return { active, plugins: snapshot.registry, book }
  })
}

function choicesOf(
  rows: readonly { readonly pluginId: string; readonly unitId: string; readonly enabled: boolean }[],
): ActiveSet['choices'] {
  const choices = new Map<string, Map<string, boolean>>()
  for (const { pluginId, unitId, enabled } of rows) {
    const units = choices.get(pluginId) ?? new Map<string, boolean>()
    choices.set(pluginId, units.set(unitId, enabled))
  }
  return choices
}
