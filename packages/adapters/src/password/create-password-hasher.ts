import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import type { PasswordHasher } from '@thidua/services'
import { formatHash, parseHash, type ScryptCost } from './hash-format.ts'
import { createTurnstile } from './turnstile.ts'

// OWASP Password Storage Cheat Sheet: N=2^15, r=8, p=3 costs 32 MiB, which fits a server of 280 MB with two at a time.
const currentCost: ScryptCost = { ln: 15, r: 8, p: 3 }
const saltBytes = 16
const keyBytes = 32
const longestPassword = 1024 // UTF-16 units; a longer one is wrong, and hashing it would only burn time

export type PasswordHasherOptions = {
  /** How many may be computed at once; each takes 32 MiB. */
  readonly atOnce?: number
  readonly cost?: ScryptCost
}

/** scrypt with the parameters kept in the hash. Passwords are compared in NFC: how a keyboard composes marks is no secret. */
export function createPasswordHasher({
  atOnce = 2,
  cost = currentCost,
}: PasswordHasherOptions = {}): PasswordHasher {
  const inTurn = createTurnstile(atOnce)
  const nobody = { ...cost, salt: randomBytes(saltBytes), key: randomBytes(keyBytes) }
  return {
    async hash(password) {
      if (password.length > longestPassword)
        throw new RangeError('check the length of a password before hashing it')
      return inTurn(async () => {
        const salt = randomBytes(saltBytes)
        return formatHash({ ...cost, salt, key: await derive(password, salt, keyBytes, cost) })
      })
    },
    verify(password, hash) {
      return inTurn(async () => {
        const parsed = hash === null ? null : parseHash(hash)
        const { salt, key, ...itsCost } = parsed ?? nobody
        const derived = await derive(password, salt, key.length, itsCost)
        return timingSafeEqual(derived, key) && parsed !== null && password.length <= longestPassword
      })
    },
  }
}

function derive(password: string, salt: Buffer, length: number, { ln, r, p }: ScryptCost): Promise<Buffer> {
  const options = { N: 2 ** ln, r, p, maxmem: 256 * 2 ** ln * r }
  const text = password.slice(0, longestPassword).normalize('NFC')
  return new Promise((resolve, reject) => {
    scrypt(text, salt, length, options, (error, key) => (error ? reject(error) : resolve(key)))
  })
}
