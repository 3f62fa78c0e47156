import { canonicalJson, ok, type Outcome } from '@thidua/kernel'
import { readArchive } from '../archive/read-archive.ts'
import { writeArchive } from '../archive/write-archive.ts'
import { openPackage } from '../package/open-package.ts'
import { sortSignatures } from '../package/read-signatures.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { signText } from './ed25519.ts'
import type { SignatureRole } from './package-signature.ts'
import type { PluginKey } from './plugin-key.ts'

const file = 'signatures.json'

/** The same package with one more signature. Refuses `plugin.signature` when this key has signed already. */
export function signPackage(bytes: Uint8Array, key: PluginKey, role: SignatureRole): Outcome<Uint8Array> {
  const opened = openPackage(bytes)
  if (!opened.ok) return opened
  const { signatures, filesJson } = opened.value
  if (signatures.some(({ keyId }) => keyId === key.keyId))
    return refusePackage('plugin.signature', { reason: 'same-key-twice', file, key: key.keyId.slice(0, 16) })
  const archive = readArchive(bytes)
  if (!archive.ok) return archive
  const signature = signText('thidua-plugin-v1', filesJson, key)
  const all = sortSignatures([...signatures, { role, keyId: key.keyId, signature }])
  const files = new Map([...archive.value].map(([path, { bytes: content }]) => [path, content]))
  files.set(file, new TextEncoder().encode(canonicalJson({ signatures: all })))
  return ok(writeArchive(files))
}
