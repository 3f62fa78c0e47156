import type { Outcome } from '@thidua/kernel'
import type { SignatureRole } from './package-signature.ts'
import type { PluginKey } from './plugin-key.ts'

/** The same package with one more signature. Refuses `plugin.signature` when this key has signed already. */
export function signPackage(_bytes: Uint8Array, _key: PluginKey, _role: SignatureRole): Outcome<Uint8Array> {
  throw new Error('being built')
}
