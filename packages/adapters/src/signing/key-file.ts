import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomUUID,
} from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/** First 16 hexadecimal digits of SHA-256 over the 32 bytes of an Ed25519 public key. */
export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256').update(rawPublicKey(publicKey)).digest('hex').slice(0, 16)
}

export function rawPublicKey(publicKey: KeyObject): Buffer {
  const { x } = publicKey.export({ format: 'jwk' })
  if (x === undefined) throw new Error('not an Ed25519 key')
  return Buffer.from(x, 'base64url')
}

export function publicKeyFromBase64Url(x: string): KeyObject {
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' })
}

/** Reads the private key at `path`, making it first when there is none. Two programs starting at once get the same key. */
export async function openKeyFile(path: string): Promise<KeyObject> {
  const found = await readKey(path)
  if (found) return found
  await writeNewKey(path)
  const made = await readKey(path)
  if (!made) throw new Error(`the signing key ${path} vanished while it was made`)
  return made
}

async function readKey(path: string): Promise<KeyObject | null> {
  const pem = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
  if (pem === null) return null
  if (((await stat(path)).mode & 0o077) !== 0) await chmod(path, 0o600)
  const key = createPrivateKey(pem)
  if (key.asymmetricKeyType !== 'ed25519') throw new Error(`${path} does not hold an Ed25519 key`)
  return key
}

// Written whole beside its place and then linked into it: linking fails when another program was first.
async function writeNewKey(path: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const draft = `${path}.${randomUUID()}`
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.writeFile(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))
    await file.sync()
  } finally {
    await file.close()
  }
  await link(draft, path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error
  })
  await rm(draft)
}
