import { isUuid } from '@thidua/kernel'
import { expect, test } from 'vitest'
import { createIdSource, secretSource } from './ids.ts'
import { createRehearsalClock } from './rehearsal-clock.ts'

test('Ids are UUIDs of version 7 that always grow, even while the clock goes back', () => {
  const clock = { instant: Date.parse('2027-03-01T00:00:00Z'), now: () => new Date(clock.instant) }
  const ids = createIdSource(clock)
  const made: string[] = []
  for (let count = 0; count < 10_000; count++) {
    if (count === 5000) clock.instant -= 60_000
    made.push(ids.newId())
  }
  expect(made.every(isUuid)).toBe(true)
  expect(made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/.test(id))).toBe(true)
  expect(made.toSorted()).toStrictEqual(made)
  expect(new Set(made).size).toBe(made.length)
})

test('The time an id was made can be read from it', () => {
  const instant = Date.parse('2027-03-01T02:03:04.567Z')
  const id = createIdSource({ now: () => new Date(instant) }).newId()
  expect(Number.parseInt(id.slice(0, 13).replace('-', ''), 16)).toBe(instant)
})

test('A secret is as long as asked and never the same', () => {
  expect(secretSource.newSecret(32)).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(secretSource.newSecret(32)).not.toBe(secretSource.newSecret(32))
})

test('A rehearsal starts on its day at the real hour, runs on, and can be moved', () => {
  const real = { instant: Date.parse('2026-11-22T09:30:00Z'), now: () => new Date(real.instant) }
  const clock = createRehearsalClock('2027-03-01', real)
  expect(clock.now().toISOString()).toBe('2027-03-01T09:30:00.000Z')
  real.instant += 20 * 3_600_000
  expect(clock.today()).toBe('2027-03-02')
  clock.setToday('2027-05-07')
  expect(clock.today()).toBe('2027-05-07')
})

test('Late in the evening of Greenwich the rehearsal is on the day of Lâm Đồng', () => {
  const clock = createRehearsalClock('2027-03-01', { now: () => new Date('2026-11-22T20:00:00Z') })
  expect(clock.today()).toBe('2027-03-01')
})
