import { expect, test, vi } from 'vitest'
import { createSeats } from './worker-seats.ts'

type Line = { readonly name: string; close(): Promise<void> }

function bench(most: number, restMilliseconds = 60_000) {
  const closed: string[] = []
  const seats = createSeats<Line>({ most, restMilliseconds })
  const sit = async (owner: string) => {
    const seat = await seats.take(owner)
    seat.line ??= {
      name: owner,
      close: async () => {
        closed.push(owner)
      },
    }
    return seat.line
  }
  return { closed, seats, sit }
}

test('whoever comes back finds the worker left there', async () => {
  const { seats, sit } = bench(2)
  const first = await sit('a')
  seats.leave('a')
  expect(await sit('a')).toBe(first)
})

test('when all seats are taken, the one longest unused is given up', async () => {
  const { closed, seats, sit } = bench(2)
  for (const owner of ['a', 'b', 'a']) {
    await sit(owner)
    seats.leave(owner)
  }
  await sit('c')
  expect(closed).toEqual(['b'])
})

test('when all are held, one waits until somebody leaves', async () => {
  const { closed, seats, sit } = bench(1)
  await sit('a')
  const order: string[] = []
  const next = sit('b').then((line) => order.push(line.name))
  order.push('still a')
  seats.leave('a')
  await next
  expect(order).toEqual(['still a', 'b'])
  expect(closed).toEqual(['a'])
})

test('a worker that rests too long is ended, one that is held is not', async () => {
  vi.useFakeTimers()
  try {
    const { closed, seats, sit } = bench(3, 1000)
    await sit('resting')
    await sit('held')
    seats.leave('resting')
    await vi.advanceTimersByTimeAsync(999)
    expect(closed).toEqual([])
    await vi.advanceTimersByTimeAsync(2)
    expect(closed).toEqual(['resting'])
  } finally {
    vi.useRealTimers()
  }
})
