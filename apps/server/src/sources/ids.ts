import { randomBytes, randomFillSync } from 'node:crypto'
import type { Clock, IdSource, SecretSource } from '@thidua/kernel'

const counterBits = 12

/** Chance is fetched by the page: a call for eight bytes costs as much as one for thousands. */
function createChance(bytes: number): () => Buffer {
  const page = Buffer.alloc(bytes * 512)
  let used = page.length
  return () => {
    if (used === page.length) {
      randomFillSync(page)
      used = 0
    }
    used += bytes
    return page.subarray(used - bytes, used)
  }
}

/**
 * UUIDs of version 7 (RFC 9562, method 1): milliseconds, a counter within the millisecond, then chance. Ids of one process always grow,
 * also when the clock stands or goes back.
 */
export function createIdSource(clock: Clock): IdSource {
  let last = 0
  let counter = 0
  const nextChance = createChance(8)
  return {
    newId() {
      const now = clock.now().getTime()
      counter = now > last ? 0 : counter + 1
      last = Math.max(now, last)
      if (counter >= 1 << counterBits) {
        last += 1
        counter = 0
      }
      const chance = nextChance()
      const time = last.toString(16).padStart(12, '0')
      const low = chance.toString('hex')
      const variant = ((chance[0] ?? 0) & 0x3f) | 0x80
      return `${time.slice(0, 8)}-${time.slice(8)}-7${counter.toString(16).padStart(3, '0')}-${variant.toString(16)}${low.slice(2, 4)}-${low.slice(4)}`
    },
  }
}

export const secretSource: SecretSource = {
  newSecret: (bytes) => randomBytes(bytes).toString('base64url'),
}
