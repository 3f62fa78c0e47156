import type { LimitName } from '@thidua/api'

/** `burst` acts at once, then one every `seconds`. */
type Limit = { readonly burst: number; readonly seconds: number }

/** Generous for people, tight for guessing: an office of many officials shares one address. */
export const limits: Readonly<Record<LimitName | 'address', Limit>> = {
  address: { burst: 1500, seconds: 0.02 },
  query: { burst: 300, seconds: 0.05 },
  command: { burst: 120, seconds: 0.25 },
  upload: { burst: 40, seconds: 2 },
  check: { burst: 40, seconds: 2 },
  signIn: { burst: 20, seconds: 3 },
  nominate: { burst: 5, seconds: 60 },
}

const mostBuckets = 20_000

/** Counts acts in memory, one leaky bucket for each kind and person. Gives the seconds to wait, or 0 when admitted. */
export type RateLimiter = (limit: LimitName | 'address', who: string) => number

export function createRateLimiter(now: () => number = () => performance.now()): RateLimiter {
  // when each bucket will be empty again, in milliseconds; a bucket that is empty need not be kept
  const emptyAt = new Map<string, number>()
  return (name, who) => {
    const { burst, seconds } = limits[name]
    const key = `${name} ${who}`
    const at = now()
    const start = Math.max(emptyAt.get(key) ?? 0, at)
    const excess = start - at - (burst - 1) * seconds * 1000
    if (excess > 0) return Math.ceil(excess / 1000)
    if (emptyAt.size >= mostBuckets) forgetEmpty(emptyAt, at)
    emptyAt.set(key, start + seconds * 1000)
    return 0
  }
}

function forgetEmpty(emptyAt: Map<string, number>, at: number): void {
  for (const [key, until] of emptyAt) if (until <= at) emptyAt.delete(key)
  // a flood from many addresses: forgetting the oldest is kinder than growing without end
  for (const key of emptyAt.keys()) {
    if (emptyAt.size < mostBuckets / 2) return
    emptyAt.delete(key)
  }
}

/** A household or office holds a whole /64 of IPv6; counting single addresses would count nothing. */
export function addressKey(ip: string): string {
  if (!ip.includes(':') || ip.startsWith('::ffff:')) return ip
  const [head = ''] = ip.split('::')
  return head.split(':').slice(0, 4).join(':')
}
