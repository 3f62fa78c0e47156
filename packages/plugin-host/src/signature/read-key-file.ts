import { validatePluginKey } from '@thidua/contracts/validators'
import { ok, type Outcome } from '@thidua/kernel'
import { readBoundedJson } from '../hygiene/read-bounded-json.ts'
import { refusePackage } from '../package/refuse-package.ts'
import { keyIdOf, signText, verifyText } from './ed25519.ts'
import type { PluginKey, PublicPluginKey } from './plugin-key.ts'

/** Reads a key file's text. The halves must belong together. Refuses `plugin.signature`, never telling a secret. */
export function readKeyFile(text: string): Outcome<PluginKey> {
  const key = readPublicKeyFile(text)
  if (!key.ok) return key
  const { secretKey } = JSON.parse(text) as { readonly secretKey?: string }
  if (secretKey === undefined) return refusePackage('plugin.signature', { reason: 'key-is-public' })
  const whole = { ...key.value, secretKey }
  const proof = probe(whole)
  return proof ? ok(whole) : refusePackage('plugin.signature', { reason: 'key-damaged' })
}

/** Reads the public half, from a public key file or a secret one. */
export function readPublicKeyFile(text: string): Outcome<PublicPluginKey> {
  const json = readBoundedJson(text, 'key.json')
  if (!json.ok) return refusePackage('plugin.signature', { reason: 'key-damaged' })
  const key = validatePluginKey(json.value)
  if (!key.ok) return refusePackage('plugin.signature', { reason: 'key-damaged' })
  const { keyId, publicKey, holder } = key.value
  if (keyIdOf(publicKey) !== keyId) return refusePackage('plugin.signature', { reason: 'key-damaged' })
  return ok({ keyId, publicKey, holder })
}

function probe(key: PluginKey): boolean {
  try {
    const signature = signText('thidua-plugin-v1', '', key)
    return verifyText('thidua-plugin-v1', '', { publicKey: key.publicKey, signature })
  } catch {
    return false
  }
}
