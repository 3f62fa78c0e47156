import type { CollectionRef, LocalText, RecordType } from '@thidua/contracts'
import type { CollectionVersionRow } from '@thidua/data/repositories'
import {
  findLastCollection,
  listLastCollections,
  listPluginPackages,
  listPluginStandings,
} from '@thidua/data/repositories'
import { contentHash, recordTypesOf } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'
import { takeFromShelf } from '../plugin/plugin-shelf.ts'

/** A collection as it counts now: of the active set, else as its plugin last had it. */
export type FoundCollection = {
  readonly pluginId: string
  readonly pluginTitle: LocalText
  readonly packageDigest: string
  readonly type: RecordType
  readonly typeHash: string
  /** False: nothing more is written. */
  readonly open: boolean
}

export async function findCollection(
  context: QueryContext,
  pluginId: string,
  collection: string,
): Promise<FoundCollection | null> {
  const active = activeCollections(context).find(
    (one) => one.pluginId === pluginId && one.type.id === collection,
  )
  if (active) return active
  const last = await findLastCollection(context.transaction, pluginId, collection)
  const [closed] = last ? await closedCollections(context, [last]) : []
  return closed ?? null
}

/** Of the active set, and those of plugins that left it with something written. */
export async function listFoundCollections(context: QueryContext): Promise<readonly FoundCollection[]> {
  const active = activeCollections(context)
  const known = new Set(active.map(({ pluginId, type }) => `${pluginId} ${type.id}`))
  const last = (await listLastCollections(context.transaction)).filter(
    ({ pluginId, contentId }) => !known.has(`${pluginId} ${contentId}`),
  )
  return [...active, ...(await closedCollections(context, last))]
}

export function collectionRef({ pluginId, pluginTitle, type, open }: FoundCollection): CollectionRef {
  return { pluginId, pluginTitle, collection: type.id, title: type.form.title, open }
}

function activeCollections({ deps }: Pick<QueryContext, 'deps'>): readonly FoundCollection[] {
  const plugins = new Map(deps.plugins.plugins().map((plugin) => [plugin.manifest.id, plugin]))
  return deps.plugins.contents().flatMap((content): readonly FoundCollection[] => {
    const plugin = plugins.get(content.pluginId)
    if (content.kind !== 'collection' || !plugin) return []
    const { pluginId, hash: typeHash, content: type } = content
    const locked = deps.active.lock.plugins.find(({ id }) => id === pluginId)
    const packageDigest = locked?.digest ?? plugin.digest
    return [{ pluginId, pluginTitle: plugin.manifest.title, packageDigest, type, typeHash, open: true }]
  })
}

/** As the package has it that was the last in use; one that package has no more, as it was stored last. */
async function closedCollections(
  { deps, transaction }: QueryContext,
  stored: readonly CollectionVersionRow[],
): Promise<readonly FoundCollection[]> {
  if (stored.length === 0) return []
  const wanted = new Set(stored.map(({ pluginId }) => pluginId))
  const standings = (await listPluginStandings(transaction)).filter(({ pluginId }) => wanted.has(pluginId))
  const digests = new Map(standings.map(({ pluginId, digest }) => [pluginId, digest]))
  const packages = new Map((await listPluginPackages(transaction)).map((row) => [row.digest, row]))
  const loaded = await takeFromShelf(deps.shelf, transaction, [...digests.values()])
  return stored.map(({ pluginId, contentId, hash, content }) => {
    const packageDigest = digests.get(pluginId) ?? ''
    const plugin = loaded.get(packageDigest)
    const type = plugin && recordTypesOf(plugin).find(({ id }) => id === contentId)
    return {
      pluginId,
      pluginTitle: packages.get(packageDigest)?.manifest.title ?? { vi: pluginId },
      packageDigest,
      type: type ?? content,
      typeHash: type ? contentHash(type) : hash,
      open: false,
    }
  })
}
