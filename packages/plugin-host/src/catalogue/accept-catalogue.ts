import { isSameJson, ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import type { RootDocument } from './catalogue-documents.ts'
import type { CatalogueSource } from './catalogue-source.ts'
import { catalogKind, checkCatalog } from './check-catalog.ts'
import { checkNextRoot, rootKind } from './check-root.ts'
import { readDocument } from './read-document.ts'
import type { TrustState } from './trust-state.ts'

const file = 'root.json'
/** More rotations than this were not missed by accident. */
const mostSteps = 50

/**
 * Reads a catalogue's root chain and list, and gives the state to remember from now on. Refuses `plugin.root` (rotation not
 * signed by old and new, version skipped, threshold lowered), `plugin.rollback` (older serial, other province),
 * `plugin.catalog` (shape, same serial with other content), `plugin.signature`. An expired catalogue is accepted: it still
 * revokes; `verifyPackage` installs nothing from it. On a refusal the state stays as it was, the root too.
 */
export async function acceptCatalogue(
  source: CatalogueSource,
  trust: TrustState,
): Promise<Outcome<TrustState>> {
  const root = await followRoots(source, trust.root)
  if (!root.ok) return root
  const document = await readDocument(source, 'catalog.json', catalogKind)
  if (!document.ok) return document
  const catalog = checkCatalog(document.value, root.value.signed, trust.catalog)
  return catalog.ok ? ok({ ...trust, root: root.value, catalog: catalog.value }) : catalog
}

async function followRoots(source: CatalogueSource, current: RootDocument): Promise<Outcome<RootDocument>> {
  const newest = await readDocument(source, file, rootKind)
  if (!newest.ok) return newest
  const { version, province } = newest.value.signed
  const known = current.signed
  if (province !== known.province)
    return refusePackage('plugin.rollback', { reason: 'another-province', file, province })
  if (version < known.version) return refusePackage('plugin.root', { reason: 'root-older', file, version })
  if (version === known.version)
    return isSameJson(newest.value.signed, known)
      ? ok(current)
      : refusePackage('plugin.root', { reason: 'root-of-another-version', file, version })
  if (version - known.version > mostSteps)
    return refusePackage('plugin.root', { reason: 'root-version-skipped', file, version })
  let last = current
  for (let step = known.version + 1; step <= version; step += 1) {
    const next = step === version ? newest : await readDocument(source, `roots/${step}.json`, rootKind)
    if (!next.ok)
      return refusePackage('plugin.root', {
        reason: 'root-version-skipped',
        file: `roots/${step}.json`,
        version: step,
      })
    const checked = checkNextRoot(last, next.value)
    if (!checked.ok) return checked
    last = next.value
  }
  return ok(last)
}
