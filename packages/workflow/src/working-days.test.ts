import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseClock, resumeClock, startClock } from './stage-clock.ts'
import type { WorkingCalendar } from './working-days.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay } from './working-days.ts'

const calendar: WorkingCalendar = new Map([
  ['2027-04-16', { kind: 'holiday', name: 'Giỗ Tổ Hùng Vương' }],
  ['2027-04-30', { kind: 'holiday', name: 'Ngày Chiến thắng' }],
  ['2026-08-31', { kind: 'holiday', name: 'Nghỉ hoán đổi' }],
  ['2026-08-22', { kind: 'workday', name: 'Làm bù' }],
])

describe('working days of the province', () => {
  it('counts twenty working days from 22/03/2027 over the feast of the Hùng kings to 20/04/2027', () => {
    expect(addWorkingDays('2027-03-22', 20, calendar)).toEqual({
      startedOn: '2027-03-22',
      workingDays: 20,
      dueOn: '2027-04-20',
      skipped: [{ date: '2027-04-16', name: 'Giỗ Tổ Hùng Vương' }],
    })
  })

  it('counts twenty working days from 26/03/2027 to 26/04/2027', () => {
    expect(addWorkingDays('2027-03-26', 20, calendar).dueOn).toBe('2027-04-26')
  })

  it('works on a Saturday that the Government swapped for a Monday', () => {
    expect(isWorkingDay('2026-08-22', calendar)).toBe(true)
    expect(isWorkingDay('2026-08-31', calendar)).toBe(false)
    expect(addWorkingDays('2026-08-21', 1, calendar).dueOn).toBe('2026-08-22')
  })

  it('fails loudly when a calendar has no working day left', () => {
    const closed = { get: () => ({ kind: 'holiday', name: '' }) } as unknown as WorkingCalendar
    expect(() => addWorkingDays('2027-01-01', 1, closed)).toThrow(/no working day/)
  })

  it('counts without walking what is found by walking day by day, forwards and backwards', () => {
    const dayOf = (offset: number) => new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
    fc.assert(
      fc.property(
        fc.integer({ min: -9_000, max: 900 }),
        fc.integer({ min: 0, max: 500 }),
        (offset, length) => {
          const days = Array.from({ length }, (_, step) => dayOf(offset + step + 1))
          const walked = days.filter((day) => isWorkingDay(day, calendar)).length
          expect(countWorkingDays(dayOf(offset), dayOf(offset + length), calendar)).toBe(walked)
          expect(countWorkingDays(dayOf(offset + length), dayOf(offset), calendar) + walked).toBe(0)
        },
      ),
    )
  })

  it('counts back exactly what it added', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 60 }), (offset, days) => {
        const start = new Date(Date.UTC(2026, 0, 1 + offset)).toISOString().slice(0, 10)
        expect(countWorkingDays(start, addWorkingDays(start, days, calendar).dueOn, calendar)).toBe(days)
      }),
    )
  })
})

describe('the clock of a stage when a supplement is asked', () => {
  const running = startClock('2027-03-22', 20, calendar)

  it('starts the full limit anew from the day the dossier became full, when the setting says restart', () => {
    const paused = pauseClock(running, '2027-03-24', calendar)
    const resumed = resumeClock(paused, '2027-03-26', 'restart', calendar)
    expect(resumed).toMatchObject({ startedOn: '2027-03-26', dueOn: '2027-04-26', pausedOn: null })
  })

  it('goes on with the days that were left, when the setting says pause', () => {
    const paused = pauseClock(running, '2027-03-24', calendar)
    expect(paused.remainingDays).toBe(18)
    const resumed = resumeClock(paused, '2027-03-26', 'pause', calendar)
    expect(resumed).toMatchObject({ startedOn: '2027-03-22', dueOn: '2027-04-22', remainingDays: null })
    expect(resumed.skipped).toEqual([{ date: '2027-04-16', name: 'Giỗ Tổ Hùng Vương' }])
  })

  it('leaves no negative days to a clock that had already run out', () => {
    expect(pauseClock(running, '2027-05-04', calendar).remainingDays).toBe(0)
  })
})
