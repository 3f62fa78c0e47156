import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto'
import type { PluginKey, PublicPluginKey } from './plugin-key.ts'

/** What a signature is for; a signature for one is worth nothing for another. */
export type SignaturePurpose = 'thidua-plugin-v1' | 'thidua-root-v1' | 'thidua-catalog-v1'

/** A fresh key pair from the machine's own randomness. */
export function generatePluginKey(holder: string): PluginKey {
  const { privateKey } = generateKeyPairSync('ed25519')
  const { x = '', d = '' } = privateKey.export({ format: 'jwk' })
  return { keyId: keyIdOf(x), publicKey: x, secretKey: d, holder }
}

/** Lower-case hex SHA-256 of the 32 bytes of a public key (base64url). */
export function keyIdOf(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex')
}

/** The half that may be shown to anyone. */
export function publicHalf({ keyId, publicKey, holder }: PluginKey): PublicPluginKey {
  return { keyId, publicKey, holder }
}

/** 64 bytes in base64url. The same key and text always give the same signature. */
export function signText(purpose: SignaturePurpose, text: string, key: PluginKey): string {
  const secret = createPrivateKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey, d: key.secretKey },
  })
  return sign(null, messageOf(purpose, text), secret).toString('base64url')
}

/** False also for keys and signatures that are not what they should be. */
export function verifyText(
  purpose: SignaturePurpose,
  text: string,
  signed: { readonly publicKey: string; readonly signature: string },
): boolean {
  const signature = Buffer.from(signed.signature, 'base64url')
  if (signature.length !== 64 || signature.toString('base64url') !== signed.signature) return false
  try {
    const key = createPublicKey({
      format: 'jwk',
      key: { kty: 'OKP', crv: 'Ed25519', x: signed.publicKey },
    })
    return verify(null, messageOf(purpose, text), key, signature)
  } catch {
    return false
  }
}

function messageOf(purpose: SignaturePurpose, text: string): Buffer {
  return Buffer.from(`${purpose}\0${text}`, 'utf8')
}
