import { Buffer } from 'node:buffer'
import type { SecretSource } from '@thidua/kernel'

/** Crockford's alphabet: no letter that is read as a digit, none that makes words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** `length` random characters people can read to each other; five bits each. */
export function readableCode(secrets: SecretSource, length: number): string {
  const bytes = Buffer.from(secrets.newSecret(length), 'base64url')
  return Array.from(bytes.subarray(0, length), (byte) => alphabet[byte & 31]).join('')
}

/**
 * Not a running number: a counter would make all who open a dossier queue at one row. Eight characters of the dossier's own id, of
 * which the end is chance.
 */
export function dossierCode(dossierId: string, year: number): string {
  let chance = Number.parseInt(dossierId.slice(-10), 16)
  let code = ''
  for (let place = 0; place < 8; place += 1) {
    code += alphabet[chance % 32]
    chance = Math.floor(chance / 32)
  }
  return `HS${String(year).slice(-2)}-${code}`
}
