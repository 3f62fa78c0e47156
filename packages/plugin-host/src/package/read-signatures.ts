import { validatePluginSignature } from '@thidua/contracts/validators'
import { canonicalJson, ok, type Outcome } from '@thidua/kernel'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import type { PackageSignature } from '../signature/package-signature.ts'
import { refusePackage } from './refuse-package.ts'

const file = 'signatures.json'

/** `signatures.json` in its one canonical form, or none. Whether a signature holds is not asked here. */
export function readSignatures(text: string | undefined): Outcome<readonly PackageSignature[]> {
  if (text === undefined) return ok([])
  const json = readBoundedJson(text, file)
  const read = json.ok ? validatePluginSignature(json.value) : json
  if (!read.ok) return refusePackage('plugin.signature', { reason: 'signatures-unreadable', file })
  const { signatures } = read.value
  return canonicalJson({ signatures: sortSignatures(signatures) }) === text
    ? ok(signatures)
    : refusePackage('plugin.signature', { reason: 'signatures-unreadable', file })
}

/** By role, then key: whoever signs first, the bytes come out the same. */
export function sortSignatures(signatures: readonly PackageSignature[]): readonly PackageSignature[] {
  const rank = ({ role, keyId }: PackageSignature): string => `${role} ${keyId}`
  return signatures.toSorted((left, right) => (rank(left) < rank(right) ? -1 : 1))
}
