import type { Clock } from '@thidua/kernel'

/** A clock that stands until a test moves it. */
export type FixedClock = Clock & { set(instant: string): void }

export function fixedClock(instant = '2027-03-22T02:00:00.000Z'): FixedClock {
  const state = { now: new Date(instant) }
  return {
    now: () => state.now,
    set(next) {
      state.now = new Date(next)
    },
  }
}
