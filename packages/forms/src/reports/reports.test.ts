import type { PluginReport } from '@thidua/contracts'
import { describe, expect, test } from 'vitest'
import { compiled, formOf } from '#test/sample-forms'
import { compileReport } from './compile-report.ts'
import { fieldsBehind } from './fields-behind.ts'
import type { RowValue, RowValues } from './row-value.ts'
import { tallyReport } from './tally-report.ts'

const form = compiled(
  formOf([
    { id: 'hasPlan', kind: 'yesNo' },
    { id: 'done', kind: 'integer', visibleWhen: 'hasPlan == true' },
    { id: 'assigned', kind: 'integer' },
    { id: 'money', kind: 'money' },
    { id: 'signedOn', kind: 'date' },
    {
      id: 'level',
      kind: 'choice',
      options: [
        { value: 'high', label: { vi: 'Cao' } },
        { value: 'low', label: { vi: 'Thấp' } },
      ],
    },
    { id: 'ratio', kind: 'computed', computed: 'double(done) / double(assigned)' },
    { id: 'papers', kind: 'evidence' },
  ]),
)

type Columns = readonly Omit<PluginReport['columns'][number], 'title'>[]

function reportOf(columns: Columns, more: Partial<PluginReport> = {}): PluginReport {
  return {
    id: 'sample',
    version: '1.0.0',
    title: { vi: 'Mẫu' },
    dataset: 'dossiers',
    form: form.definition.id,
    columns: columns.map((column) => ({ ...column, title: { vi: column.id } })),
    ...more,
  }
}

function faultsOf(report: PluginReport): readonly string[] {
  const ready = compileReport(report, report.form === undefined ? null : form)
  if (ready.ok) return []
  return (ready.error.problems ?? []).map(({ code, params }) =>
    String(code.startsWith('rule.') ? code : params?.['reason']),
  )
}

function count(report: PluginReport, rows: readonly { key?: string; facts?: object; values: RowValues }[]) {
  const ready = compileReport(report, form)
  if (!ready.ok) throw new Error(JSON.stringify(ready.error))
  const tally = tallyReport(ready.value)
  for (const { key = 'all', facts = {}, values } of rows)
    tally.add({ keys: [key], facts: facts as Record<string, RowValue | null>, values })
  return { lines: tally.lines(), totals: tally.totals() }
}

describe('measures of a report', () => {
  test('are taken of each group, and of all rows for the line of totals', () => {
    const report = reportOf([
      { id: 'rows', measure: 'count' },
      { id: 'sum', measure: 'sum', of: 'assigned' },
      { id: 'mean', measure: 'average', of: 'assigned' },
      { id: 'least', measure: 'least', of: 'signedOn' },
      { id: 'most', measure: 'most', of: 'money' },
      { id: 'first', measure: 'first', of: 'level' },
    ])
    const { lines, totals } = count(report, [
      { key: 'a', values: { assigned: 10, signedOn: '2027-03-02', money: 5, level: 'high' } },
      { key: 'a', values: { assigned: 20, signedOn: '2027-01-02', money: 7, level: 'low' } },
      { key: 'b', values: { assigned: 60, money: 1 } },
    ])
    expect(lines).toEqual([
      { keys: ['a'], cells: [2, 30, 15, '2027-01-02', 7, 'high'] },
      { keys: ['b'], cells: [1, 60, 60, null, 1, null] },
    ])
    expect(totals).toEqual([3, 90, 30, '2027-01-02', 7, 'high'])
  })

  test('of what nobody answered are empty and not nought, a count is nought', () => {
    const report = reportOf([
      { id: 'sum', measure: 'sum', of: 'assigned' },
      { id: 'given', measure: 'count', of: 'assigned' },
      { id: 'share', measure: 'share', of: 'assigned' },
    ])
    expect(count(report, [{ values: {} }, { values: { assigned: 4 } }]).totals).toEqual([4, 1, 50])
    expect(count(report, [{ values: {} }]).totals).toEqual([null, 0, 0])
    expect(count(report, []).totals).toEqual([null, 0, null])
  })

  test('may be a rule about answers and what the platform knows; what it needs and lacks takes nothing', () => {
    const report = reportOf([
      { id: 'late', measure: 'count', when: 'row.year < 2027 && done < assigned' },
      { id: 'left', measure: 'sum', value: 'assigned - done' },
      { id: 'ended', measure: 'share', when: "row.result == 'awarded'" },
    ])
    const { totals } = count(report, [
      { facts: { year: 2026, result: 'awarded' }, values: { done: 1, assigned: 3 } },
      { facts: { year: 2027, result: null }, values: { done: 1, assigned: 9 } },
      { facts: { year: 2026, result: null }, values: { assigned: 9 } },
      { facts: { year: 2026, result: 'awarded' }, values: {} },
    ])
    expect(totals).toEqual([1, 10, 50])
  })

  test('sums of decimals carry no noise of the machine', () => {
    const report = reportOf([{ id: 'sum', measure: 'sum', value: 'double(assigned) / 10.0' }])
    expect(count(report, [{ values: { assigned: 1 } }, { values: { assigned: 2 } }]).totals).toEqual([0.3])
  })
})

test.each([
  ['answered', undefined, ['one', 'two', 'many']],
  ['notAnswered', undefined, ['none']],
  ['equal', '2', ['two']],
  ['notEqual', '2', ['one', 'many']],
  ['atLeast', '2', ['two', 'many']],
  ['atMost', '10', ['one', 'two', 'many']],
] as const)('rows are let through by %s %s', (is, value, expected) => {
  const filters = [{ field: 'assigned', is, ...(value === undefined ? {} : { value }) }]
  const report = reportOf([{ id: 'rows', measure: 'count' }], { filters })
  const rows = { none: undefined, one: 1, two: 2, many: 10 }
  const { lines } = count(
    report,
    Object.entries(rows).map(([key, assigned]) => ({ key, values: { assigned } })),
  )
  expect(lines.map(({ keys }) => keys[0])).toEqual(expected)
})

describe('a report that cannot be counted is refused where it is made', () => {
  const rows: Columns = [{ id: 'rows', measure: 'count' }]
  test.each<[string, PluginReport, string]>([
    ['a sum of words', reportOf([{ id: 'x', measure: 'sum', of: 'level' }]), 'measure-unfit'],
    ['an average of days', reportOf([{ id: 'x', measure: 'average', of: 'signedOn' }]), 'measure-unfit'],
    ['the first of several files', reportOf([{ id: 'x', measure: 'first', of: 'papers' }]), 'measure-unfit'],
    ['a sum of nothing', reportOf([{ id: 'x', measure: 'sum' }]), 'source-missing'],
    [
      'a field and a rule at once',
      reportOf([{ id: 'x', measure: 'sum', of: 'done', value: 'done' }]),
      'source-twice',
    ],
    ['a field nobody asks', reportOf([{ id: 'x', measure: 'sum', of: 'salary' }]), 'field-unknown'],
    [
      'a rule about a field nobody asks',
      reportOf([{ id: 'x', measure: 'count', when: 'salary > 1' }]),
      'rule.type',
    ],
    [
      'a rule about what the platform does not tell',
      reportOf([{ id: 'x', measure: 'count', when: 'row.password == "x"' }]),
      'rule.type',
    ],
    [
      'a condition that is no yes or no',
      reportOf([{ id: 'x', measure: 'count', when: '1 + 1' }]),
      'rule.type',
    ],
    [
      'a condition that does not parse',
      reportOf([{ id: 'x', measure: 'count', when: '1 +' }]),
      'rule.syntax',
    ],
    [
      'answers of no form',
      { ...reportOf([{ id: 'x', measure: 'sum', of: 'done' }]), form: undefined } as unknown as PluginReport,
      'form-needed',
    ],
    [
      'a comparison with nothing',
      reportOf(rows, { filters: [{ field: 'level', is: 'equal' }] }),
      'filter-value-missing',
    ],
    [
      'an option that is none',
      reportOf(rows, { filters: [{ field: 'level', is: 'equal', value: 'top' }] }),
      'filter-unfit',
    ],
    [
      'a number that is none',
      reportOf(rows, { filters: [{ field: 'done', is: 'atLeast', value: 'many' }] }),
      'filter-unfit',
    ],
    ['groups of free text', reportOf(rows, { groupByField: 'money' }), 'field-not-grouped'],
    ['one group twice', reportOf(rows, { groupBy: ['unit', 'unit'] }), 'group-twice'],
    ['a chart of one bar', reportOf(rows, { layout: { chart: 'rows' } }), 'chart-unfit'],
  ])('%s', (_, report, reason) => {
    expect(faultsOf(report)).toEqual([reason])
  })

  test('rules too dear for one row, all columns together', () => {
    const dear = 'papers.exists(p, papers.size() > 1 && p.size > 1 && p.size > 2 && p.size > 3)'
    const columns = Array.from({ length: 30 }, (_, at) => ({
      id: `c${at}`,
      measure: 'count' as const,
      when: dear,
    }))
    expect(faultsOf(reportOf(columns))).toEqual(['rule.cost'])
    expect(faultsOf(reportOf(columns.slice(0, 2)))).toEqual([])
  })
})

test('what decides about a field, near or far, is read with it', () => {
  expect(fieldsBehind(form, ['ratio']).toSorted()).toEqual(['assigned', 'done', 'hasPlan', 'ratio'])
  expect(fieldsBehind(form, ['level', 'strange'])).toEqual(['level'])
})
