import { ok, type ErrorCode, type Outcome } from '@thidua/kernel'
import type { DocumentSignature, KeyRole, RootContent } from '../catalogue/catalogue-documents.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { verifyText, type SignaturePurpose } from './ed25519.ts'
import type { PublicPluginKey } from './plugin-key.ts'

export type CountedText = {
  readonly purpose: SignaturePurpose
  readonly text: string
  readonly file: string
  /** The code of a refusal here. */
  readonly code: ErrorCode
}

/**
 * The holders who signed, when every signature holds: each by a key the root knows, that was not revoked, that has the role,
 * and no key and no holder twice. One signature that does not hold refuses them all: nobody adds one by mistake.
 */
export function checkSignatures(
  signatures: readonly DocumentSignature[],
  role: KeyRole,
  root: RootContent,
  counted: CountedText,
): Outcome<readonly PublicPluginKey[]> {
  const { purpose, text, file, code } = counted
  const signers: PublicPluginKey[] = []
  for (const { keyId, signature } of signatures) {
    const where = { file, key: keyId.slice(0, 16) }
    if (signers.some((earlier) => earlier.keyId === keyId))
      return refusePackage(code, { reason: 'same-key-twice', ...where })
    if (root.revokedKeys.some((revoked) => revoked.keyId === keyId))
      return refusePackage(code, { reason: 'key-revoked', ...where })
    const key = root.keys.find((known) => known.keyId === keyId)
    if (!key) return refusePackage(code, { reason: 'key-unknown', ...where })
    if (!role.keyIds.includes(keyId)) return refusePackage(code, { reason: 'key-without-role', ...where })
    if (!verifyText(purpose, text, { publicKey: key.publicKey, signature }))
      return refusePackage(code, { reason: 'signature-wrong', ...where })
    if (signers.some(({ holder }) => samePerson(holder, key.holder)))
      return refusePackage(code, { reason: 'same-person-twice', ...where })
    signers.push(key)
  }
  return ok(signers)
}

/** One person with two keys is still one person. */
export function samePerson(left: string, right: string): boolean {
  const plain = (name: string): string => name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase()
  return plain(left) === plain(right)
}
