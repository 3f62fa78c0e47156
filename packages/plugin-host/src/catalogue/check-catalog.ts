import { validatePluginCatalog } from '@thidua/contracts/validators'
import { canonicalJson, ok, type Outcome } from '@thidua/kernel'
import { refusePackage } from '../package/refuse-package.ts'
import { checkSignatures } from '../signature/count-signatures.ts'
import type { CatalogDocument, RootContent } from './catalogue-documents.ts'
import type { DocumentKind } from './read-document.ts'
import { fingerprintOf, purposeOf } from './sign-document.ts'
import type { TrustState } from './trust-state.ts'

const file = 'catalog.json'

export const catalogKind: DocumentKind<CatalogDocument> = {
  code: 'plugin.catalog',
  reason: 'catalog-unreadable',
  mostBytes: 4 * 1024 * 1024,
  validate: validatePluginCatalog,
}

/**
 * The list is this province's, signed under the root in force, and not older than the last one seen. Gives what to
 * remember. Refuses `plugin.rollback`, `plugin.catalog`, `plugin.signature`. An expired one is taken: it still revokes.
 */
export function checkCatalog(
  document: CatalogDocument,
  root: RootContent,
  remembered: TrustState['catalog'],
): Outcome<NonNullable<TrustState['catalog']>> {
  const { signed } = document
  if (signed.province !== root.province)
    return refusePackage('plugin.rollback', { reason: 'another-province', file, province: signed.province })
  if (signed.rootVersion !== root.version)
    return refusePackage('plugin.catalog', {
      reason: 'root-of-another-version',
      file,
      version: signed.rootVersion,
    })
  const signers = countCatalogSigners(document, root)
  if (!signers.ok) return signers
  const twin = signed.entries.find(
    (entry, at) =>
      signed.entries.findIndex((other) => other.id === entry.id && other.version === entry.version) !== at,
  )
  if (twin)
    return refusePackage('plugin.catalog', {
      reason: 'entry-twice',
      file,
      id: twin.id,
      version: twin.version,
    })
  const digest = fingerprintOf(signed)
  if (!remembered || remembered.digest === digest) return ok({ digest, content: signed })
  const { serial, issuedAt } = remembered.content
  if (signed.serial === serial)
    return refusePackage('plugin.catalog', { reason: 'serial-twice', file, serial })
  if (signed.serial < serial || Date.parse(signed.issuedAt) < Date.parse(issuedAt))
    return refusePackage('plugin.rollback', {
      reason: 'catalog-older',
      file,
      serial: signed.serial,
      known: serial,
    })
  return ok({ digest, content: signed })
}

function countCatalogSigners(document: CatalogDocument, root: RootContent): Outcome<void> {
  const { threshold } = root.roles.catalog
  const signers = checkSignatures(document.signatures, root.roles.catalog, root, {
    purpose: purposeOf.catalog,
    text: canonicalJson(document.signed),
    file,
    code: 'plugin.signature',
  })
  if (!signers.ok) return signers
  return signers.value.length < threshold
    ? refusePackage('plugin.signature', {
        reason: 'catalog-without-signers',
        file,
        role: 'catalog',
        wanted: threshold,
        found: signers.value.length,
      })
    : ok()
}
