import { Buffer } from 'node:buffer'
import { createHash, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto'
import { domainError, fail, ok } from '@thidua/kernel'
import type { FormJobRequest } from '../src/form/workshop/run-form-job.ts'
import { runFormJob } from '../src/form/workshop/run-form-job.ts'
import type {
  CertificateSigner,
  DocumentPress,
  FileStore,
  FormWorkshop,
  PasswordHasher,
} from '../src/ports/index.ts'

// The ports of this room without their machines: same contracts, in memory, quick.

export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>()
  return {
    async put(source, _declared) {
      const parts: Uint8Array[] = []
      for await (const part of source) parts.push(part)
      const content = Buffer.concat(parts)
      if (content.length === 0) return fail(domainError('evidence.empty'))
      const sha256 = createHash('sha256').update(content).digest('hex')
      files.set(sha256, content)
      return ok({ sha256, size: content.length, mediaType: 'application/pdf' })
    },
    async open(sha256) {
      const content = files.get(sha256)
      return content ? stream(content) : null
    },
  }
}

export async function* stream(content: Uint8Array): AsyncGenerator<Uint8Array> {
  yield content
}

export function memorySigner(): CertificateSigner {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const keyId = randomBytes(4).toString('hex')
  const publicKeyBase64Url = publicKey.export({ format: 'der', type: 'spki' }).toString('base64url')
  return {
    keyId,
    sign: (message) => sign(null, message, privateKey),
    verify: (message, signature, id) => id === keyId && verify(null, message, publicKey, signature),
    publicKeys: () => [{ keyId, publicKeyBase64Url }],
  }
}

/** Answers what it would have printed, as JSON. */
export const memoryPress: DocumentPress = {
  docx: async (tree) => Buffer.from(JSON.stringify(tree), 'utf8'),
  pdf: async (tree) => Buffer.from(JSON.stringify(tree), 'utf8'),
  certificatePdf: async (sheet) => Buffer.from(JSON.stringify(sheet), 'utf8'),
}

/** The real work, where it is called. */
export const memoryWorkshop: FormWorkshop = {
  run: async (kind, job) => runFormJob({ kind, job } as FormJobRequest) as never,
}

export function quickHasher(): PasswordHasher {
  const hash = async (password: string) => createHash('sha256').update(password).digest('hex')
  return { hash, verify: async (password, known) => (await hash(password)) === known }
}
