import { validatePluginRoot } from '@thidua/contracts/validators'
import { canonicalJson, ok, type Outcome } from '@thidua/kernel'
import type { PackageReason } from '../package/package-reasons.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { checkSignatures } from '../signature/count-signatures.ts'
import { keyIdOf } from '../signature/ed25519.ts'
import type { KeyRole, RootContent, RootDocument } from './catalogue-documents.ts'
import type { DocumentKind } from './read-document.ts'
import { purposeOf } from './sign-document.ts'

const file = 'root.json'

export const rootKind: DocumentKind<RootDocument> = {
  code: 'plugin.root',
  reason: 'root-unreadable',
  mostBytes: 256 * 1024,
  validate: validatePluginRoot,
}

/** The root is whole in itself and signed by enough of its own root keys. Refuses `plugin.root`. */
export function checkRoot(root: RootDocument): Outcome<void> {
  const fault = faultOfRoot(root.signed)
  if (fault) return refusePackage('plugin.root', { reason: fault, file })
  return countRootSigners(root, root.signed, 'root-without-new-signers')
}

/**
 * The next root follows the one in force: the next number of the same province, signed by the old threshold and by its own,
 * no threshold lowered, no revoked key back. Refuses `plugin.root`; for another province `plugin.rollback`.
 */
export function checkNextRoot(current: RootDocument, next: RootDocument): Outcome<void> {
  const before = current.signed
  const after = next.signed
  if (after.province !== before.province)
    return refusePackage('plugin.rollback', { reason: 'another-province', file, province: after.province })
  if (after.version !== before.version + 1)
    return refusePackage('plugin.root', {
      reason: after.version <= before.version ? 'root-older' : 'root-version-skipped',
      file,
      version: after.version,
    })
  const old = countRootSigners(next, before, 'root-without-old-signers')
  if (!old.ok) return old
  if (thresholdsFall(before, after))
    return refusePackage('plugin.root', { reason: 'threshold-lowered', file })
  const returned = before.revokedKeys.find(
    ({ keyId }) => !after.revokedKeys.some((still) => still.keyId === keyId),
  )
  if (returned)
    return refusePackage('plugin.root', { reason: 'key-revoked', file, key: returned.keyId.slice(0, 16) })
  return checkRoot(next)
}

/** Signatures by keys this root gives the role `root`; those by keys of the other root are counted there. */
function countRootSigners(document: RootDocument, root: RootContent, missing: PackageReason): Outcome<void> {
  const { keyIds, threshold } = root.roles.root
  const own = document.signatures.filter(({ keyId }) => keyIds.includes(keyId))
  const checked = checkSignatures(own, root.roles.root, root, {
    purpose: purposeOf.root,
    text: canonicalJson(document.signed),
    file,
    code: 'plugin.root',
  })
  if (!checked.ok) return checked
  return checked.value.length < threshold
    ? refusePackage('plugin.root', {
        reason: missing,
        file,
        role: 'root',
        wanted: threshold,
        found: checked.value.length,
      })
    : ok()
}

function thresholdsFall(before: RootContent, after: RootContent): boolean {
  const { root, catalog, approver } = before.roles
  const roles = after.roles
  return (
    roles.root.threshold < root.threshold ||
    roles.catalog.threshold < catalog.threshold ||
    roles.approver.threshold < approver.threshold ||
    before.publishers.some(({ namespace, threshold }) =>
      after.publishers.some((next) => next.namespace === namespace && next.threshold < threshold),
    )
  )
}

function faultOfRoot({ keys, roles, publishers, revokedKeys }: RootContent): PackageReason | null {
  if (keys.some(({ keyId, publicKey }) => keyIdOf(publicKey) !== keyId)) return 'key-damaged'
  if (hasTwin(keys.map(({ keyId }) => keyId))) return 'same-key-twice'
  if (hasTwin(publishers.map(({ namespace }) => namespace))) return 'namespace-of-another'
  const known = new Set(keys.map(({ keyId }) => keyId))
  const revoked = new Set(revokedKeys.map(({ keyId }) => keyId))
  const all: readonly KeyRole[] = [roles.root, roles.catalog, roles.approver, ...publishers]
  if (all.some(({ keyIds }) => hasTwin(keyIds))) return 'same-key-twice'
  if (all.some(({ keyIds }) => keyIds.some((id) => !known.has(id)))) return 'key-unknown'
  const usable = ({ keyIds }: KeyRole): number => keyIds.filter((id) => !revoked.has(id)).length
  return all.some((role) => usable(role) < role.threshold) ? 'threshold-unreachable' : null
}

function hasTwin(values: readonly string[]): boolean {
  return new Set(values).size !== values.length
}
