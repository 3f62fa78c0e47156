import { canonicalJson } from '@thidua/kernel'
import { sha256Of } from '../package/list-package-files.ts'
import { signText } from '../signature/ed25519.ts'
import type { PluginKey } from '../signature/plugin-key.ts'
import type { CatalogContent, DocumentSignature, RootContent, Signed } from './catalogue-documents.ts'

export const purposeOf = { root: 'thidua-root-v1', catalog: 'thidua-catalog-v1' } as const

/** Signs a root or a catalogue with these keys; signatures it already has stay. */
export function signDocument<Content extends RootContent | CatalogContent>(
  signed: Content,
  keys: readonly PluginKey[],
  already: readonly DocumentSignature[] = [],
): Signed<Content> {
  const text = canonicalJson(signed)
  const fresh = keys
    .filter(({ keyId }) => !already.some((signature) => signature.keyId === keyId))
    .map((key) => ({ keyId: key.keyId, signature: signText(purposeOf[signed.type], text, key) }))
  const signatures = [...already, ...fresh].toSorted((left, right) => (left.keyId < right.keyId ? -1 : 1))
  return { signed, signatures }
}

/** Hex SHA-256 of the signed part: of a root, what people compare by telephone. */
export function fingerprintOf(signed: RootContent | CatalogContent): string {
  return sha256Of(canonicalJson(signed))
}
