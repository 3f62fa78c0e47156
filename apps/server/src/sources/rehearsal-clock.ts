import { isLegalDate, legalDateOf, startOfLegalDate } from '@thidua/kernel'
import type { Clock, LegalDate } from '@thidua/kernel'

/** A clock that runs like the real one but on another day; the hour of the day stays the real hour. */
export type RehearsalClock = Clock & { today(): LegalDate; setToday(date: LegalDate): void }

export const realClock: Clock = { now: () => new Date() }

export function createRehearsalClock(firstDay: LegalDate, real: Clock = realClock): RehearsalClock {
  let offset = offsetTo(firstDay, real)
  const now = () => new Date(real.now().getTime() + offset)
  return {
    now,
    today: () => legalDateOf(now()),
    setToday(date) {
      if (!isLegalDate(date)) throw new TypeError(`not a date: ${String(date)}`)
      offset = offsetTo(date, real)
    },
  }
}

/** Whole days between the real today and the wanted one, in milliseconds. */
function offsetTo(date: LegalDate, real: Clock): number {
  return startOfLegalDate(date).getTime() - startOfLegalDate(legalDateOf(real.now())).getTime()
}
