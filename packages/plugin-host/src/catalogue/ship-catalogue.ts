import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok, type Outcome } from '@thidua/kernel'
import type { PluginFiles } from '@thidua/plugin-sdk'
import { collectPackageFiles, type CollectedFiles } from '../package/collect-package-files.ts'
import { openPackage } from '../package/open-package.ts'
import { packPlugin } from '../package/pack-plugin.ts'
import { signPackage } from '../signature/sign-package.ts'
import { buildCatalogue } from './build-catalogue.ts'
import type { CatalogContent, RootDocument } from './catalogue-documents.ts'
import { openCatalogueFolder, writeCatalogueFolder } from './catalogue-folder.ts'
import type { CatalogueSource } from './catalogue-source.ts'
import { catalogKind } from './check-catalog.ts'
import { rootKind } from './check-root.ts'
import { keepOwnKeys, type OwnKeys } from './keep-keys.ts'
import { makeRoot } from './make-root.ts'
import { parseDocument } from './read-document.ts'
import { fingerprintOf, signDocument } from './sign-document.ts'
import type { PinnedRoot } from './trust-state.ts'

export type Shipment = {
  /** Where the catalogue lies between starts, e.g. `<data>/shipped`; keys beside it in `keys`, never in a catalogue. */
  readonly folder: string
  readonly province: string
  /** The folders of the plugins that come with the program, as text. */
  readonly plugins: readonly PluginFiles[]
  /** ISO instant of the real clock. */
  readonly now: string
}

export type ShippedCatalogue = {
  readonly rootText: string
  readonly pinned: PinnedRoot
  readonly source: CatalogueSource
}

const yearMilliseconds = 365 * 24 * 3600 * 1000
const renewedBefore = 60 * 24 * 3600 * 1000

/**
 * The plugins that come with the program as a catalogue this installation can believe: packed, signed with keys it made for
 * itself, listed. Written anew, under the next serial, when the program brings other content or the list grows old; versions
 * listed before stay listed. Refuses what `packPlugin` refuses, and damaged keys (`plugin.signature`).
 */
export async function shipCatalogue(shipment: Shipment): Promise<Outcome<ShippedCatalogue>> {
  const { folder, now } = shipment
  const collected = collectAll(shipment.plugins)
  if (!collected.ok) return collected
  const [root, listed] = [await readRoot(folder), await readList(folder)]
  if (root && listed && isCurrent(root, listed, collected.value, now)) return ok(shippedFrom(shipment, root))
  const keys = await keepOwnKeys(join(folder, 'keys'))
  if (!keys.ok) return keys
  const packages = signAll(shipment.plugins, keys.value)
  if (!packages.ok) return packages
  const next = rootFor(root, keys.value, shipment, namespacesOf(collected.value))
  const files = buildCatalogue({
    root: next,
    serial: (listed?.serial ?? 0) + 1,
    issuedAt: now,
    expiresAt: new Date(Date.parse(now) + yearMilliseconds).toISOString(),
    packages: [...packages.value, ...(await keptPackages(folder, listed, collected.value))],
    keys: [keys.value.catalog],
  })
  if (!files.ok) return files
  await writeCatalogueFolder(folder, files.value)
  return ok(shippedFrom(shipment, next))
}

function shippedFrom({ folder, province }: Shipment, root: RootDocument): ShippedCatalogue {
  const pinned = { province, fingerprint: fingerprintOf(root.signed) }
  return { rootText: JSON.stringify(root), pinned, source: openCatalogueFolder(folder) }
}

function collectAll(plugins: readonly PluginFiles[]): Outcome<readonly CollectedFiles[]> {
  const all: CollectedFiles[] = []
  for (const files of plugins) {
    const collected = collectPackageFiles(files)
    if (!collected.ok) return collected
    all.push(collected.value)
  }
  return ok(all)
}

/** The same content under a root that knows its publishers, and not soon too old: most starts end here. */
function isCurrent(
  root: RootDocument,
  listed: CatalogContent,
  plugins: readonly CollectedFiles[],
  now: string,
): boolean {
  const known = new Set(root.signed.publishers.map(({ namespace }) => namespace))
  return (
    listed.rootVersion === root.signed.version &&
    namespacesOf(plugins).every((namespace) => known.has(namespace)) &&
    plugins.every(({ digest }) => listed.entries.some((entry) => entry.digest === digest)) &&
    Date.parse(listed.expiresAt) - Date.parse(now) >= renewedBefore
  )
}

/** The root there is; when the program brings a publisher it does not know, the one that follows it. */
function rootFor(
  current: RootDocument | null,
  keys: OwnKeys,
  shipment: Shipment,
  namespaces: readonly string[],
): RootDocument {
  if (!current) return firstRoot(keys, shipment, namespaces)
  const { signed } = current
  const missing = namespaces.filter((name) => !signed.publishers.some(({ namespace }) => namespace === name))
  if (missing.length === 0) return current
  const publisher = { keyIds: [keys.publisher.keyId], threshold: 1 }
  const added = missing.map((namespace) => ({ namespace, title: { vi: namespace }, ...publisher }))
  const next = {
    ...signed,
    version: signed.version + 1,
    issuedAt: shipment.now,
    publishers: [...signed.publishers, ...added],
  }
  return signDocument(next, [keys.rootOne, keys.rootTwo])
}

function namespacesOf(plugins: readonly CollectedFiles[]): readonly string[] {
  return [...new Set(plugins.map(({ id }) => id.split('.')[0] ?? ''))].toSorted()
}

function firstRoot(keys: OwnKeys, { province, now }: Shipment, namespaces: readonly string[]): RootDocument {
  return makeRoot({
    province,
    issuedAt: now,
    rootKeys: [keys.rootOne, keys.rootTwo],
    catalogKeys: [keys.catalog],
    approverKeys: [keys.approver],
    publishers: namespaces.map((namespace) => ({
      namespace,
      title: { vi: namespace },
      keys: [keys.publisher],
    })),
  })
}

/** What was listed before and does not come again: without it nobody could roll back. */
async function keptPackages(
  folder: string,
  listed: CatalogContent | null,
  fresh: readonly CollectedFiles[],
): Promise<readonly Uint8Array[]> {
  const source = openCatalogueFolder(folder)
  const older = (listed?.entries ?? []).filter(
    ({ id, version }) => !fresh.some((plugin) => plugin.id === id && plugin.version === version),
  )
  const read = older.map(async ({ blob }) => source.read(`blobs/${blob.sha256}`, blob.size))
  return (await Promise.all(read)).flatMap((bytes) => (bytes && openPackage(bytes).ok ? [bytes] : []))
}

function signAll(plugins: readonly PluginFiles[], keys: OwnKeys): Outcome<readonly Uint8Array[]> {
  const packages: Uint8Array[] = []
  for (const files of plugins) {
    const packed = packPlugin(files)
    const published = packed.ok ? signPackage(packed.value, keys.publisher, 'publisher') : packed
    const approved = published.ok ? signPackage(published.value, keys.approver, 'approver') : published
    if (!approved.ok) return approved
    packages.push(approved.value)
  }
  return ok(packages)
}

async function readRoot(folder: string): Promise<RootDocument | null> {
  const text = await readText(join(folder, 'root.json'))
  const root = text === null ? null : parseDocument(text, 'root.json', rootKind)
  return root?.ok ? root.value : null
}

async function readList(folder: string): Promise<CatalogContent | null> {
  const text = await readText(join(folder, 'catalog.json'))
  const list = text === null ? null : parseDocument(text, 'catalog.json', catalogKind)
  return list?.ok ? list.value.signed : null
}

async function readText(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}
