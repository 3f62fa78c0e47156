import { domainError, type ErrorCode } from '@thidua/kernel'
import { expect, test } from 'vitest'
import { emptyLedger, noteRefusal, releaseParked, type BreachLedger } from './breach-ledger.ts'

const at = (minutes: number) => new Date(Date.UTC(2027, 2, 1, 8, 0, 0) + minutes * 60_000).toISOString()

function after(codes: readonly (readonly [ErrorCode, number])[], from: BreachLedger = emptyLedger) {
  return codes.reduce(({ ledger }, [code, minutes]) => noteRefusal(ledger, domainError(code), at(minutes)), {
    ledger: from,
    parkedNow: false,
    audit: false,
  })
}

test('three breaches in five minutes park a plugin’s code, and it is known since when', () => {
  const two = after([
    ['sandbox.ticks-exceeded', 0],
    ['sandbox.memory-exceeded', 2],
  ])
  expect(two).toMatchObject({ parkedNow: false, ledger: { parkedAt: null } })
  const three = after([['sandbox.time-exceeded', 4]], two.ledger)
  expect(three).toMatchObject({ parkedNow: true, audit: true, ledger: { parkedAt: at(4) } })
  expect(after([['sandbox.time-exceeded', 5]], three.ledger)).toMatchObject({
    parkedNow: false,
    ledger: { parkedAt: at(4) },
  })
})

test('breaches far apart park nothing', () => {
  const { ledger } = after([
    ['sandbox.ticks-exceeded', 0],
    ['sandbox.ticks-exceeded', 4],
    ['sandbox.ticks-exceeded', 6],
    ['sandbox.ticks-exceeded', 12],
  ])
  expect(ledger.parkedAt).toBeNull()
  expect(ledger.breaches).toHaveLength(4)
})

test('a function that throws, or a dossier too large, is no breach', () => {
  const { ledger } = after([
    ['sandbox.function-failed', 0],
    ['sandbox.argument-invalid', 0],
    ['sandbox.function-failed', 0],
    ['sandbox.queue-full', 0],
  ])
  expect(ledger).toMatchObject({ parkedAt: null, breaches: [] })
})

test('a thousand refusals in a burst are one line of the audit trail', () => {
  let ledger = emptyLedger
  let lines = 0
  for (let call = 0; call < 1000; call += 1) {
    const noted = noteRefusal(ledger, domainError('sandbox.queue-full'), at(call / 2000))
    ledger = noted.ledger
    lines += noted.audit ? 1 : 0
  }
  expect(lines).toBe(1)
  expect(noteRefusal(ledger, domainError('sandbox.queue-full'), at(2)).audit).toBe(true)
})

test('what was before a person let the code run again stays readable and no longer counts', () => {
  const parked = after([
    ['sandbox.ticks-exceeded', 0],
    ['sandbox.ticks-exceeded', 0],
    ['sandbox.ticks-exceeded', 0],
  ]).ledger
  const released = releaseParked(parked, at(1))
  expect(released.breaches).toHaveLength(3)
  expect(after([['sandbox.ticks-exceeded', 2]], released).ledger.parkedAt).toBeNull()
})
