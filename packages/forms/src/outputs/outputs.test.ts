import { expect, test } from 'vitest'
import { firstPartyForms } from '#test/first-party-forms'
import { formOf } from '#test/sample-forms'
import { toReportColumns } from './to-report-columns.ts'
import { toReportView } from './to-report-view.ts'
import { toTypeScript } from './to-type-script.ts'

const options = [{ value: "it's", label: { vi: 'Một' } }]

test('a type says what is always there, what may be, and nothing about what holds no answer', () => {
  const source = toTypeScript(
    formOf([
      { id: 'name', kind: 'shortText', required: true },
      { id: 'note', kind: 'longText', required: true, visibleWhen: 'name != null' },
      { id: 'grade', kind: 'choice', options, label: { vi: 'Kết */ thúc\nsớm' } },
      { id: 'term', kind: 'period' },
      { id: 'table', kind: 'rows', columns: [{ id: 'age', kind: 'integer', label: { vi: 'Tuổi' } }] },
      { id: 'title', kind: 'heading' },
      { id: 'total', kind: 'computed', computed: 'size(table)' },
    ]),
  )
  expect(source).toBe(`/** Mẫu thử (F00 1.0.0) */
export type SampleAnswers = {
  /** name */
  readonly name: string
  /** note */
  readonly note?: string
  /** Kết *\\/ thúc sớm */
  readonly grade?: 'it\\'s'
  /** term (yyyy-mm-dd) */
  readonly term?: { readonly from: string; readonly to: string }
  /** table */
  readonly table?: readonly {
    /** Tuổi */
    readonly age?: number
  }[]
}
`)
})

test('every column has a name of its own, however near the names of fields are', () => {
  const { columns } = toReportColumns(
    formOf([
      { id: 'plan', kind: 'period' },
      { id: 'planFrom', kind: 'date' },
      { id: 'stage', kind: 'shortText' },
      { id: `x${'y'.repeat(70)}`, kind: 'yesNo' },
      { id: `x${'y'.repeat(71)}`, kind: 'yesNo' },
    ]),
  )
  const names = columns.map(({ name }) => name)
  expect(names.slice(0, 4)).toEqual(['plan_from', 'plan_to', 'plan_from_2', 'stage_2'])
  expect(new Set(names).size).toBe(names.length)
  expect(names.every((name) => /^[a-z][a-z0-9_]{0,62}$/.test(name))).toBe(true)
})

test('a field whose condition SQL cannot decide is left out by name, and what hangs on it too', () => {
  const { columns, leftOut } = toReportColumns(
    formOf([
      { id: 'table', kind: 'rows', columns: [{ id: 'age', kind: 'integer', label: { vi: 'Tuổi' } }] },
      { id: 'kept', kind: 'yesNo' },
      { id: 'many', kind: 'shortText', visibleWhen: 'table.exists(row, row.age > 2)' },
      { id: 'more', kind: 'shortText', visibleWhen: 'many == "x" && kept' },
      { id: 'plain', kind: 'shortText', visibleWhen: '!(kept == true) || "a" != plain2' },
      { id: 'plain2', kind: 'shortText' },
    ]),
  )
  expect(leftOut).toEqual([
    { fieldId: 'many', reason: 'condition' },
    { fieldId: 'more', reason: 'condition' },
  ])
  expect(columns.map(({ name }) => name)).toEqual(['table', 'kept', 'plain', 'plain2'])
})

test('no label, value or name breaks out of the SQL', () => {
  const view = toReportView({
    ...formOf([
      {
        id: 'a',
        kind: 'shortText',
        label: { vi: "x'; drop table dossiers; --" },
        visibleWhen: 'b == "\'; drop table dossiers; --"',
      },
      { id: 'b', kind: 'shortText' },
    ]),
    title: { vi: "'; drop table dossiers; --\n" },
  })
  const bare = view.replaceAll(/'(?:[^']|'')*'/g, "''")
  expect(bare).not.toContain('drop')
  expect(bare.split(';').map((statement) => statement.trim().slice(0, 7))).toEqual(
    ['create', 'comment', 'comment', 'comment', ''].map(
      (word) => expect.stringMatching(new RegExp(`^${word}`)) as string,
    ),
  )
})

test('the forms of this repository leave no field out of a report', () => {
  for (const form of firstPartyForms) {
    const { columns, leftOut } = toReportColumns(form)
    expect([form.id, leftOut]).toEqual([form.id, []])
    expect(columns).not.toEqual([])
  }
})
