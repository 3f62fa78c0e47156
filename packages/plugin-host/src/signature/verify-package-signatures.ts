import { ok, type Outcome } from '@thidua/kernel'
import type { KeyRole, RootContent } from '../catalogue/catalogue-documents.ts'
import { refusePackage } from '../package/refuse-package.ts'
import type { OpenedPackage } from '../package/verified-package.ts'
import { checkSignatures, samePerson } from './count-signatures.ts'
import type { SignatureRole, Signer } from './package-signature.ts'

const file = 'signatures.json'

/**
 * Publisher and approvers, each as many as the root asks, all different people. Refuses `plugin.signature` (`params.role`
 * names the role that is missing or wrong) and `plugin.namespace` (signed well, but not by whom the id belongs to).
 */
export function verifyPackageSignatures(
  opened: OpenedPackage,
  root: RootContent,
): Outcome<readonly Signer[]> {
  const namespace = opened.manifest.id.split('.')[0] ?? ''
  const owner = root.publishers.find((publisher) => publisher.namespace === namespace)
  if (!owner)
    return refusePackage('plugin.namespace', {
      reason: 'namespace-unknown',
      file: 'plugin.json',
      place: '/id',
      id: opened.manifest.id,
    })
  const stranger = strangerOf(opened, owner, root)
  if (stranger)
    return refusePackage('plugin.namespace', {
      reason: 'namespace-of-another',
      file,
      id: opened.manifest.id,
      key: stranger,
    })
  const publisher = signersOf(opened, 'publisher', owner, root)
  if (!publisher.ok) return publisher
  const approver = signersOf(opened, 'approver', root.roles.approver, root)
  if (!approver.ok) return approver
  const both = publisher.value.find(({ holder }) =>
    approver.value.some((other) => samePerson(holder, other.holder)),
  )
  if (both)
    return refusePackage('plugin.signature', {
      reason: 'same-person-twice',
      file,
      role: 'approver',
      key: both.keyId.slice(0, 16),
    })
  return ok([...publisher.value, ...approver.value])
}

/** A publisher's signature by a key that belongs to another publisher of this province. */
function strangerOf(opened: OpenedPackage, owner: KeyRole, root: RootContent): string | null {
  const others = new Set(root.publishers.flatMap(({ keyIds }) => keyIds))
  const found = opened.signatures.find(
    ({ role, keyId }) => role === 'publisher' && !owner.keyIds.includes(keyId) && others.has(keyId),
  )
  return found ? found.keyId.slice(0, 16) : null
}

function signersOf(
  opened: OpenedPackage,
  role: SignatureRole,
  keys: KeyRole,
  root: RootContent,
): Outcome<readonly Signer[]> {
  const given = opened.signatures.filter((signature) => signature.role === role)
  const checked = checkSignatures(given, keys, root, {
    purpose: 'thidua-plugin-v1',
    text: opened.filesJson,
    file,
    code: 'plugin.signature',
  })
  if (!checked.ok)
    return { ok: false, error: { ...checked.error, params: { ...checked.error.params, role } } }
  if (checked.value.length < keys.threshold)
    return refusePackage('plugin.signature', {
      reason: role === 'publisher' ? 'publisher-missing' : 'approver-missing',
      file,
      role,
      wanted: keys.threshold,
      found: checked.value.length,
    })
  return ok(checked.value.map(({ keyId, holder }) => ({ role, keyId, holder })))
}
