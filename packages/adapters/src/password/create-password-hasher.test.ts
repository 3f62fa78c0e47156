import { describe, expect, it } from 'vitest'
import { createPasswordHasher } from './create-password-hasher.ts'
import { parseHash } from './hash-format.ts'
import { createTurnstile } from './turnstile.ts'

const quick = createPasswordHasher({ cost: { ln: 10, r: 8, p: 1 } })

describe('passwords', () => {
  it('are known again, however the keyboard composes their marks', async () => {
    const hash = await quick.hash('Mật khẩu của tôi')
    expect(await quick.verify('Mật khẩu của tôi'.normalize('NFD'), hash)).toBe(true)
    expect(await quick.verify('mật khẩu của tôi', hash)).toBe(false)
  })

  it('never have the same hash twice', async () => {
    expect(await quick.hash('a')).not.toBe(await quick.hash('a'))
  })

  it('keep the cost of OWASP in the hash, and old costs stay readable', async () => {
    const today = await createPasswordHasher().hash('a')
    expect(parseHash(today)).toMatchObject({ ln: 15, r: 8, p: 3 })
    expect(await createPasswordHasher().verify('a', await quick.hash('a'))).toBe(true)
  })

  it.each(['', 'plain', '$scrypt$ln=40,r=8,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAA', '$2b$12$abc'])(
    'are wrong against a hash nobody wrote: “%s”',
    async (hash) => {
      expect(await quick.verify('a', hash)).toBe(false)
    },
  )

  it('cost an unknown user as much work as a known one', async () => {
    const hasher = createPasswordHasher({ cost: { ln: 14, r: 8, p: 1 } })
    const hash = await hasher.hash('a')
    const known = await fastest(() => hasher.verify('b', hash))
    const unknown = await fastest(() => hasher.verify('b', null))
    expect(await hasher.verify('b', null)).toBe(false)
    expect(unknown / known).toBeGreaterThan(0.4)
    expect(unknown / known).toBeLessThan(2.5)
  })

  it('of absurd length are wrong, not slow', async () => {
    const long = 'a'.repeat(1025)
    expect(await quick.verify(long, await quick.hash('a'.repeat(1024)))).toBe(false)
    await expect(quick.hash(long)).rejects.toThrow(RangeError)
  })
})

it('a turnstile never lets more through than it has places, also after a failure', async () => {
  const inTurn = createTurnstile(2)
  let inside = 0
  let most = 0
  const tasks = Array.from({ length: 10 }, (_, index) =>
    inTurn(async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside -= 1
      if (index % 3 === 0) throw new Error('failed')
      return index
    }),
  )
  const done = await Promise.allSettled(tasks)
  expect(most).toBe(2)
  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6)
})

async function fastest(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 4; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return Math.min(...times)
}
