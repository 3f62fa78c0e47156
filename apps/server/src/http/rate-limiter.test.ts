import { expect, test } from 'vitest'
import { addressKey, createRateLimiter, limits } from './rate-limiter.ts'

function limiterAt() {
  const clock = { milliseconds: 0 }
  return { clock, count: createRateLimiter(() => clock.milliseconds) }
}

test('Signing in may be tried as often as the burst allows, then one must wait', () => {
  const { count } = limiterAt()
  const { burst, seconds } = limits.signIn
  for (let attempt = 0; attempt < burst; attempt++) expect(count('signIn', '10.0.0.1')).toBe(0)
  expect(count('signIn', '10.0.0.1')).toBe(seconds)
})

test('After waiting as long as told, one more is admitted and not two', () => {
  const { clock, count } = limiterAt()
  while (count('nominate', 'a') === 0) clock.milliseconds += 1
  clock.milliseconds += count('nominate', 'a') * 1000
  expect(count('nominate', 'a')).toBe(0)
  expect(count('nominate', 'a')).toBeGreaterThan(0)
})

test('One who floods does not slow another, nor another kind of act', () => {
  const { count } = limiterAt()
  for (let attempt = 0; attempt < 100; attempt++) count('signIn', 'flooder')
  expect(count('signIn', 'neighbour')).toBe(0)
  expect(count('query', 'flooder')).toBe(0)
})

test('A flood from very many addresses does not grow the memory without end', () => {
  const { clock, count } = limiterAt()
  const before = process.memoryUsage().heapUsed
  for (let address = 0; address < 300_000; address++) {
    clock.milliseconds += 0.001
    count('nominate', `address ${address}`)
  }
  expect(process.memoryUsage().heapUsed - before).toBeLessThan(60_000_000)
})

test('Addresses of one IPv6 network are counted together, IPv4 addresses one by one', () => {
  expect(addressKey('2001:db8:1:2:aaaa::1')).toBe(addressKey('2001:db8:1:2:bbbb:1:2:3'))
  expect(addressKey('2001:db8:1:3::1')).not.toBe(addressKey('2001:db8:1:2::1'))
  expect(addressKey('10.0.0.1')).not.toBe(addressKey('10.0.0.2'))
  expect(addressKey('::ffff:10.0.0.1')).not.toBe(addressKey('::ffff:10.0.0.2'))
})
