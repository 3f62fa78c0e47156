import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import type { CertificateSigner } from '@thidua/services'
import { keyIdOf, openKeyFile, publicKeyFromBase64Url, rawPublicKey } from './key-file.ts'

export type CertificateSignerOptions = {
  /** Folder of the private keys: the active one and those retired. Made with mode 0700, keys with 0600. */
  readonly folder: string
  /** Public keys known from elsewhere (the database): certificates signed before a move stay verifiable. */
  readonly knownPublicKeys?: readonly { readonly keyId: string; readonly publicKeyBase64Url: string }[]
}

const activeName = 'active.pem'
const retiredName = /^retired-[0-9a-f]{16}\.pem$/

/** Ed25519 over messages; signs with the active key, verifies with every key it knows. */
export async function createCertificateSigner(options: CertificateSignerOptions): Promise<CertificateSigner> {
  const privateKey = await openKeyFile(join(options.folder, activeName))
  const active = createPublicKey(privateKey)
  const keys = new Map<string, KeyObject>(await retiredKeys(options.folder))
  for (const { publicKeyBase64Url } of options.knownPublicKeys ?? []) {
    const known = publicKeyFromBase64Url(publicKeyBase64Url)
    keys.set(keyIdOf(known), known)
  }
  keys.set(keyIdOf(active), active)
  return {
    keyId: keyIdOf(active),
    sign: (message) => sign(null, message, privateKey),
    verify(message, signature, keyId) {
      const key = keys.get(keyId)
      return key !== undefined && verify(null, message, key, signature)
    },
    publicKeys: () =>
      [...keys].map(([keyId, key]) => ({
        keyId,
        publicKeyBase64Url: rawPublicKey(key).toString('base64url'),
      })),
  }
}

/** Retires the active key; the next signer makes a new one and still verifies what the old one signed. */
export async function retireCertificateKey(folder: string): Promise<{ readonly retiredKeyId: string }> {
  const active = join(folder, activeName)
  const retiredKeyId = keyIdOf(createPublicKey(await openKeyFile(active)))
  await rename(active, join(folder, `retired-${retiredKeyId}.pem`))
  return { retiredKeyId }
}

async function retiredKeys(folder: string): Promise<[string, KeyObject][]> {
  const names = (await readdir(folder)).filter((name) => retiredName.test(name))
  return Promise.all(
    names.map(async (name): Promise<[string, KeyObject]> => {
      const key = createPublicKey(await openKeyFile(join(folder, name)))
      return [keyIdOf(key), key]
    }),
  )
}
