import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCertificateSigner, retireCertificateKey } from './create-certificate-signer.ts'

let folder = ''
const message = new TextEncoder().encode('["thidua-certificate-1"]')

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'signing-')), 'keys')
})
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true })
})

describe('the signer of certificates', () => {
  it('verifies what it signed and nothing that was changed', async () => {
    const signer = await createCertificateSigner({ folder })
    const signature = signer.sign(message)
    expect(signature).toHaveLength(64)
    expect(signer.verify(message, signature, signer.keyId)).toBe(true)
    expect(signer.verify(message.slice(1), signature, signer.keyId)).toBe(false)
    expect(signer.verify(message, signature.slice(1), signer.keyId)).toBe(false)
    expect(signer.verify(message, signature, '0000000000000000')).toBe(false)
  })

  it('names a key by the first sixteen digits of the hash of its public part', async () => {
    const signer = await createCertificateSigner({ folder })
    const [key] = signer.publicKeys()
    const raw = Buffer.from(key?.publicKeyBase64Url ?? '', 'base64url')
    expect(raw).toHaveLength(32)
    expect(createHash('sha256').update(raw).digest('hex').slice(0, 16)).toBe(signer.keyId)
  })

  it('keeps its key to its owner, and takes it back when others may read it', async () => {
    await createCertificateSigner({ folder })
    const path = join(folder, 'active.pem')
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    await chmod(path, 0o644)
    await createCertificateSigner({ folder })
    expect((await stat(path)).mode & 0o777).toBe(0o600)
  })

  it('has one key when several programs start at once', async () => {
    const signers = await Promise.all(Array.from({ length: 8 }, () => createCertificateSigner({ folder })))
    expect(new Set(signers.map(({ keyId }) => keyId)).size).toBe(1)
    expect(await readdir(folder)).toEqual(['active.pem'])
  })

  it('still verifies what a retired key signed, also one known only from the database', async () => {
    const old = await createCertificateSigner({ folder })
    const signature = old.sign(message)
    expect(await retireCertificateKey(folder)).toEqual({ retiredKeyId: old.keyId })
    const next = await createCertificateSigner({ folder })
    expect(next.keyId).not.toBe(old.keyId)
    expect(next.verify(message, signature, old.keyId)).toBe(true)
    const elsewhere = join(folder, 'elsewhere')
    const moved = await createCertificateSigner({ folder: elsewhere, knownPublicKeys: next.publicKeys() })
    expect(moved.verify(message, signature, old.keyId)).toBe(true)
  })

  it('does not start on a broken key instead of making a new one', async () => {
    await createCertificateSigner({ folder })
    await writeFile(join(folder, 'active.pem'), 'not a key')
    await expect(createCertificateSigner({ folder })).rejects.toThrow(/unsupported/)
  })
})
