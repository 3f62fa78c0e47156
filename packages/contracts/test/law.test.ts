import { addDays, weekdayOf } from '@thidua/kernel'
import { describe, expect, test } from 'vitest'
import type {
  AwardCatalogue,
  AwardCatalogueMultiplier,
  BaseSalary,
  RuleSet,
  Setting,
  WorkingCalendar,
} from '../src/generated/types.ts'
import type { WorkflowDefinition } from '../src/index.ts'
import { readJson } from './content-files.ts'
import { readCampaign } from './read-campaign.ts'

const catalogue = readJson('law/award-catalogue.vn.json') as AwardCatalogue
const { days } = readJson('law/working-calendar-vn.json') as WorkingCalendar
const { settings } = readJson('law/settings.json') as Setting
const { ruleSets } = readJson('law/rule-sets.json') as RuleSet
const { amounts } = readJson('law/base-salary.json') as BaseSalary

describe('the working calendar', () => {
  const kinds = new Map(days.map(({ date, kind }) => [date, kind]))
  const isWorked = (date: string) =>
    kinds.get(date) === 'workday' || (!kinds.has(date) && ![0, 6].includes(weekdayOf(date)))
  const dueAfter = (start: string, count: number) => {
    let date = start
    for (let left = count; left > 0; ) {
      date = addDays(date, 1)
      if (isWorked(date)) left -= 1
    }
    return date
  }

  test.each([
    ['2027-03-22', 20, '2027-04-20'], // skips 16/4, the Hung Kings' day
    ['2027-03-26', 20, '2027-04-26'], // the same clock after a supplement
    ['2027-05-07', 10, '2027-05-21'],
    ['2026-08-21', 2, '2026-08-24'], // Saturday 22/8 is worked
    ['2026-08-28', 1, '2026-09-03'], // 31/8 swapped, 01 and 02/9 off
    ['2027-02-04', 1, '2027-02-12'], // Tet with two compensating days
  ])('from %s, %i working days end on %s', (start, count, due) => {
    expect(dueAfter(start, count)).toBe(due)
  })

  test('each year has the eleven days of the labour code and 24/11, and a day off in lieu for each at a weekend', () => {
    for (let year = 2026; year <= 2031; year += 1) {
      const own = days.filter(({ date, kind }) => date.startsWith(`${year}-`) && kind === 'holiday')
      const inLieu = own.filter(({ name }) => name.startsWith('Nghỉ bù'))
      const swapped = own.filter(({ name }) => name.startsWith('Nghỉ hoán đổi'))
      const named = own.filter((day) => !inLieu.includes(day) && !swapped.includes(day))
      expect({ year, days: named.length }).toEqual({ year, days: 12 })
      const atWeekend = named.filter(({ date }) => [0, 6].includes(weekdayOf(date)))
      expect({ year, inLieu: inLieu.length }).toEqual({ year, inLieu: atWeekend.length })
      expect(inLieu.filter(({ date }) => [0, 6].includes(weekdayOf(date)))).toEqual([])
      const exchanged = days.filter(({ date, kind }) => date.startsWith(`${year}-`) && kind === 'workday')
      expect(exchanged).toHaveLength(swapped.length)
    }
  })

  test('no date stands twice', () => {
    expect(kinds.size).toBe(days.length)
  })

  test('the lunar dates are those of Viet Nam, where 2030 differs from China by a day', () => {
    const firstDays = days.filter(({ name }) => name === 'Tết Nguyên đán (mùng 1)').map(({ date }) => date)
    expect(firstDays).toEqual([
      '2026-02-17',
      '2027-02-06',
      '2028-01-26',
      '2029-02-13',
      '2030-02-02',
      '2031-01-23',
    ])
  })
})

describe('the award catalogue', () => {
  const titleOf = (code: string) => catalogue.titles.find((title) => title.code === code)
  const bonus = (multiplier: AwardCatalogueMultiplier | null | undefined, salary: number) => {
    if (!multiplier) return null
    const unit = catalogue.moneyRule.roundUpToDong * 100
    return Math.ceil((multiplier.hundredths * salary) / unit) * catalogue.moneyRule.roundUpToDong
  }

  test.each([
    ['gk', 710_000, 1_060_000, 1_410_000],
    ['bk-tinh', 3_510_000, 5_270_000, 7_020_000],
    ['co-tinh', null, null, 18_720_000],
    ['bk-ttg', 8_190_000, 12_290_000, 16_380_000],
    ['co-cp', null, null, 28_080_000],
  ])(
    '%s pays what the table of the reference says at 2.340.000',
    (code, individual, household, collective) => {
      const money = titleOf(code)?.money
      const paid = [money?.individual, money?.household, money?.collective].map((one) =>
        bonus(one, 2_340_000),
      )
      expect(paid).toEqual([individual, household, collective])
    },
  )

  test('a household is paid one and a half times an individual', () => {
    const { numerator, denominator } = catalogue.moneyRule.householdPerIndividual
    for (const { money } of catalogue.titles) {
      if (!money?.household || !money.individual) continue
      expect(money.household.hundredths * denominator).toBe(money.individual.hundredths * numerator)
    }
  })

  test('an emulation flag is a title for collectives, voted at four fifths of all members', () => {
    for (const code of ['co-tinh', 'co-cp']) {
      expect(titleOf(code)).toMatchObject({
        family: 'emulationTitle',
        subjects: ['collective'],
        vote: {
          obligatory: true,
          basis: 'totalMembers',
          threshold: { numerator: 4, denominator: 5, comparison: 'atLeast' },
        },
      })
    }
  })

  test('each title has a setting with the same threshold as the catalogue', () => {
    for (const { code, vote } of catalogue.titles) {
      const { numerator, denominator, comparison } = vote.threshold
      const setting = settings.find(({ key }) => key === `council.threshold.${code}`)
      expect(setting?.value).toBe(`${comparison === 'moreThan' ? '>' : ''}${numerator}/${denominator}`)
    }
  })
})

describe('law by date', () => {
  test('rule sets and base salaries follow each other without a gap', () => {
    const follows = (periods: readonly { readonly from: string; readonly to: string | null }[]) =>
      periods.slice(1).every((period, index) => {
        const before = periods[index]?.to
        return typeof before === 'string' && addDays(before, 1) === period.from
      })
    expect(
      follows(ruleSets.map(({ receivedFrom, receivedTo }) => ({ from: receivedFrom, to: receivedTo }))),
    ).toBe(true)
    expect(follows(amounts.map(({ validFrom, validTo }) => ({ from: validFrom, to: validTo })))).toBe(true)
    expect([ruleSets.at(-1)?.receivedTo, amounts.at(-1)?.validTo]).toEqual([null, null])
  })

  test('the newest rule set is marked provisional until somebody has read the amendment', () => {
    expect(ruleSets.at(-1)).toMatchObject({
      id: 'RS-2026',
      provisional: true,
      sameAs: 'RS-2025',
      certainty: 'unverified',
    })
  })
})

describe('settings', () => {
  const campaign = readCampaign()
  const ofCriteria = campaign.criterionGroups.flatMap((group) =>
    group.criteria.flatMap((one) => one.settings ?? []),
  )
  const all = [...settings, ...campaign.dtiRule.settings, ...ofCriteria]

  test('no key stands twice, and a chosen value is one of its choices', () => {
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    const stray = all.filter(
      ({ choices, value }) => choices && !choices.some((choice) => choice.value === value),
    )
    expect(stray).toEqual([])
  })

  test.each(['provincial-award-pipeline', 'provincial-ad-hoc-pipeline'])(
    'every clock of %s is a setting with the same number of working days',
    (name) => {
      const { stages } = readJson(`pipeline/${name}.json`) as WorkflowDefinition
      const clocks = stages.flatMap(({ clock }) => (clock ? [clock] : []))
      expect(clocks.length).toBeGreaterThan(0)
      for (const clock of clocks)
        expect(settings.find(({ key }) => key === clock.settingKey)?.value).toBe(clock.workingDays)
    },
  )
})
