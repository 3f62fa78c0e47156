import { createHash } from 'node:crypto'
import { canUse } from '@thidua/access'
import type { CatalogueUploadView, PluginPackageView } from '@thidua/contracts'
import { findPluginTrust } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { CatalogueArchive, TrustState } from '@thidua/plugin-host'
import {
  catalogueArchiveLimits,
  isCatalogueArchive,
  openCatalogueArchive,
  readListedPackage,
} from '@thidua/plugin-host'
import { read } from '../command/transaction.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import type { OpenCatalogue } from './accept-catalogue.ts'
import { getCatalogue, takeCatalogue } from './accept-catalogue.ts'
import { listKeptPackages } from './kept-packages.ts'
import { audited } from './plugin-audit.ts'
import { receivePackage } from './receive-package.ts'
import { readBounded } from './upload-package.ts'

/** A list alone is never more than this. */
const mostOfList = 4 * 1024 * 1024

/**
 * A newer catalogue handed in as one file: its list `catalog.json` under the root that is trusted already, or its whole folder
 * as `.tar.gz` or `.zip`, with newer roots and the packages it lists, which are verified and kept at once. A package that does
 * not pass is told and holds up none of the others. Refuses `plugin.archive-*` and what `takeCatalogue` refuses.
 */
export async function uploadCatalogue(
  deps: ServiceDeps,
  call: ServiceCall,
  stream: AsyncIterable<Uint8Array>,
): Promise<Outcome<CatalogueUploadView>> {
  const allowed = canUse('plugin.refreshCatalogue', call.actor)
  if (!allowed.ok) return allowed
  const opened = await audited(deps, call, { operation: 'plugin.uploadCatalogue' }, () => openUpload(stream))
  if (!opened.ok) return opened
  const { sha256, list, archive } = opened.value
  const open: OpenCatalogue = archive ? () => archive : listAlone(list)
  const taken = await takeCatalogue(deps, call, { open, input: { sha256 } })
  if (!taken.ok) return taken
  const packages = await receiveListed(deps, call, archive)
  if (!packages.ok) return packages
  const view = await getCatalogue(deps, call, {})
  return view.ok ? ok({ ...view.value, packages: packages.value }) : view
}

type Upload = {
  readonly sha256: string
  readonly list: Uint8Array
  readonly archive: CatalogueArchive | null
}

async function openUpload(stream: AsyncIterable<Uint8Array>): Promise<Outcome<Upload>> {
  const file = await readBounded(stream, (beginning) =>
    isCatalogueArchive(beginning) ? catalogueArchiveLimits.packed : mostOfList,
  )
  if (!file.ok) return file
  const sha256 = sha256Of(file.value)
  if (!isCatalogueArchive(file.value)) return ok({ sha256, list: file.value, archive: null })
  const archive = openCatalogueArchive(file.value)
  return archive.ok ? ok({ sha256, list: file.value, archive: archive.value }) : archive
}

function listAlone(list: Uint8Array): OpenCatalogue {
  return ({ root }) => ({
    read: async (path) => {
      if (path === 'root.json') return new TextEncoder().encode(JSON.stringify(root))
      return path === 'catalog.json' ? list : null
    },
  })
}

/** Of what is listed now, the packages that came along and are not kept yet; those older than what is in use stay away. */
async function receiveListed(
  deps: ServiceDeps,
  call: ServiceCall,
  archive: CatalogueArchive | null,
): Promise<Outcome<CatalogueUploadView['packages']>> {
  if (!archive) return ok({ received: 0, refused: [] })
  const known = await read(deps.database, call.actor, async (transaction) => {
    const row = await findPluginTrust(transaction)
    const kept = new Set((await listKeptPackages(transaction)).map(({ digest }) => digest))
    return ok({ trust: row?.trust as TrustState, kept })
  })
  if (!known.ok) return known
  const { trust, kept } = known.value
  const there = new Set(archive.blobs)
  let received = 0
  const refused: CatalogueUploadView['packages']['refused'][number][] = []
  for (const { id: pluginId, version, digest, blob } of trust.catalog?.content.entries ?? []) {
    if (kept.has(digest) || !there.has(`blobs/${blob.sha256}`)) continue
    const bytes = await readListedPackage(archive, trust, { id: pluginId, version })
    const taken = bytes.ok ? await receive(deps, call, { bytes: bytes.value, pluginId, version }) : bytes
    if (taken.ok) received += 1
    else if (taken.error.code !== 'plugin.rollback')
      refused.push({ pluginId, version, code: taken.error.code, params: taken.error.params ?? {} })
  }
  return ok({ received, refused })
}

/** A command of its own for each package, under a key of its own: that of the upload stands for the file. */
function receive(
  deps: ServiceDeps,
  call: ServiceCall,
  { bytes, ...input }: { readonly bytes: Uint8Array; readonly pluginId: string; readonly version: string },
): Promise<Outcome<PluginPackageView>> {
  const key = call.idempotencyKey && sha256Of(`${call.idempotencyKey} ${input.pluginId} ${input.version}`)
  const alone = { ...call, idempotencyKey: key }
  const received = { bytes, source: 'catalogue' as const, allowOlder: false, input }
  return audited(deps, alone, { operation: 'plugin.uploadCatalogue', pluginId: input.pluginId }, () =>
    receivePackage(deps, alone, received),
  )
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex')
}
