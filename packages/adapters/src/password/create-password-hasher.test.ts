import { scrypt } from 'node:crypto'
import { describe, expect, it, vi } from 'vitest'
import { createPasswordHasher } from './create-password-hasher.ts'
import { parseHash } from './hash-format.ts'
import { createTurnstile } from './turnstile.ts'

// nothing is replaced: the real scrypt runs, and is seen running
vi.mock('node:crypto', { spy: true })

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
    const hash = await quick.hash('a')
    vi.mocked(scrypt).mockClear()
    expect(await quick.verify('b', hash)).toBe(false)
    expect(await quick.verify('b', null)).toBe(false)
    const [known, unknown, ...more] = vi
      .mocked(scrypt)
      .mock.calls.map(([password, salt, length, options]) => ({
        password,
        salt: (salt as Buffer).length,
        length,
        options,
      }))
    expect(more).toEqual([])
    expect(known).toMatchObject({ password: 'b', options: { N: 2 ** 10, r: 8, p: 1 } })
    expect(unknown).toEqual(known)
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
