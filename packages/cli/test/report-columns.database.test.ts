import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { addDossier, addTenant, addUnit, openTestDatabase } from '@thidua/data/testing'
import type { Answers, FormDefinition, FormField } from '@thidua/contracts'
import {
  checkAnswers,
  compileForm,
  contentHash,
  toReportColumns,
  toReportView,
  visibleFields,
  type CompiledForm,
} from '@thidua/forms'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { bindBeside } from '../src/form/bind-beside.ts'

const database = await openTestDatabase()
afterAll(() => database.close())

const plugins = fileURLToPath(new URL('../../../plugins', import.meta.url))
const firstParty = readdirSync(plugins).flatMap((plugin) => {
  const folder = join(plugins, plugin, 'forms')
  return readdirSync(folder).map((name) => {
    const place = join(folder, name)
    return bindBeside(place, JSON.parse(readFileSync(place, 'utf8'))) as FormDefinition
  })
})

function compiled(definition: FormDefinition): CompiledForm {
  const form = compileForm(definition)
  if (!form.ok) throw new Error(JSON.stringify(form.error))
  return form.value
}

const label = { vi: 'x' }
const options = ['one', 'two', 'three'].map((value) => ({ value, label }))
const conditions: FormDefinition = {
  id: 'conditions',
  formNumber: 'F96',
  version: '1.0.0',
  title: label,
  sections: [
    {
      id: 'plain',
      title: label,
      fields: [
        { id: 'sure', kind: 'yesNo', label },
        { id: 'count', kind: 'integer', label },
        { id: 'share', kind: 'percent', label },
        { id: 'word', kind: 'shortText', label },
        { id: 'grade', kind: 'choice', label, options },
        { id: 'areas', kind: 'choices', label, options },
        { id: 'day', kind: 'date', label },
        { id: 'term', kind: 'period', label },
        { id: 'who', kind: 'person', label },
        {
          id: 'table',
          kind: 'rows',
          label,
          columns: [{ id: 'age', kind: 'integer', label }],
        },
      ],
    },
    {
      id: 'hidden',
      title: label,
      visibleWhen: 'sure || count == null',
      fields: [
        'count > 3',
        '!(count > 3)',
        'count != 3 && !(word == null)',
        '0.5 <= share || word == "a"',
        'grade in ["one", "three"]',
        '!(grade in ["one"])',
        '"two" in areas',
        '!("two" in areas) || size(areas) > 1',
        'day >= "2027-02-01"',
        'word < "b" || word == "it\'s"',
        'size(table) == 1 || (sure && !sure)',
        'table == null',
        'hiddenBy0 == "a" || grade != null',
        'hiddenBy12 == null && word != ""',
      ].map((visibleWhen, at) => ({ id: `hiddenBy${at}`, kind: 'shortText' as const, label, visibleWhen })),
    },
  ],
}

function valueOf(field: FormField): fc.Arbitrary<unknown> {
  switch (field.kind) {
    case 'yesNo':
      return fc.boolean()
    case 'integer':
    case 'money':
      return fc.integer({ min: 0, max: 6 })
    case 'percent':
    case 'decimal':
    case 'indicator':
      return fc.constantFrom(0, 0.5, 0.07, 99.99, 2)
    case 'choice':
    case 'rubric':
    case 'verdict':
      return fc.constantFrom(
        ...[...(field.options ?? []), ...(field.levels ?? [])].map(({ value }) => value),
        ...(field.kind === 'verdict' ? ['met', 'notMet', 'notApplicable'] : []),
      )
    case 'choices':
      return fc.subarray((field.options ?? []).map(({ value }) => value))
    case 'date':
      return fc.constantFrom('2027-02-01', '2026-12-31', '2028-02-29')
    case 'period':
      return fc.constant({ from: '2027-01-01', to: '2027-06-30' })
    case 'person':
      return fc.constant({ name: 'An', position: 'Trưởng thôn' })
    case 'rows':
      return fc.array(fc.constant({ age: 3 }), { maxLength: 2 })
    case 'evidence':
      return fc.constant([])
    default:
      return fc.constantFrom('a', 'b', 'Đà Lạt', "it's", 'Ă')
  }
}

/** What a draft may hold: answers as they are stored, hidden ones among them. */
function drafts(form: CompiledForm, count: number): readonly Answers[] {
  const shape = Object.fromEntries(
    [...form.fields.values()].map(({ definition }) => [definition.id, valueOf(definition)]),
  )
  const given = fc.sample(fc.record(shape, { requiredKeys: [] }), { numRuns: count, seed: 2037 })
  return given.map((answers) => checkAnswers(form, answers, { complete: false }).answers)
}

test.each([...firstParty, conditions].map((form) => [form.id, form] as const))(
  '%s: a column is null exactly where its answer is missing or hidden, whatever was stored',
  async (_, definition) => {
    const form = compiled(definition)
    const { columns, leftOut } = toReportColumns(definition)
    expect(leftOut).toEqual([])
    const stored = drafts(form, 60)
    const listed = columns.map(({ name, expression }) => `${expression} as "${name}"`).join(', ')
    const { rows } = await database.pool.query<Record<string, unknown>>(
      `select ${listed} from jsonb_array_elements($1::jsonb) with ordinality as given(answers, place) order by place`,
      [JSON.stringify(stored)],
    )
    for (const [index, answers] of stored.entries()) {
      const visible = visibleFields(form, answers).fields
      for (const { name, fieldId, part } of columns) {
        const answer = answers[fieldId] ?? null
        const inner = part === null || answer === null ? answer : (answer as Record<string, unknown>)[part]
        const isThere = visible.has(fieldId) && inner !== null && inner !== undefined
        expect({ index, name, isThere: rows[index]?.[name] !== null }).toEqual({ index, name, isThere })
      }
    }
  },
)

test('values have the type of their kind; nothing that was stored wrongly breaks a report', async () => {
  const { columns } = toReportColumns(conditions)
  const plain = columns.filter(({ name }) => !name.startsWith('hidden'))
  const listed = plain.map(({ name, expression }) => `(${expression})::text as "${name}"`).join(', ')
  const types = plain.map(({ name, expression }) => `pg_typeof(${expression})::text as "${name}"`).join(', ')
  const ask = async (what: string, answers: object): Promise<unknown> =>
    (
      await database.pool.query(`select ${what} from (select $1::jsonb as answers) as one`, [
        JSON.stringify(answers),
      ])
    ).rows[0]
  const good = {
    sure: true,
    count: 7,
    share: 0.07,
    word: 'Đà Lạt',
    grade: 'three',
    areas: ['one', 'three'],
    day: '2028-02-29',
    term: { from: '2027-01-01', to: '2027-06-30' },
    who: { name: 'An' },
    table: [{ age: 1 }, {}],
  }
  expect(await ask(listed, good)).toEqual({
    sure: 'true',
    count: '7',
    share: '0.07',
    word: 'Đà Lạt',
    grade: 'three',
    areas: '{one,three}',
    day: '2028-02-29',
    term_from: '2027-01-01',
    term_to: '2027-06-30',
    who_name: 'An',
    who_position: null,
    who_unit_code: null,
    table: '2',
  })
  expect(await ask(types, good)).toEqual(Object.fromEntries(plain.map(({ name, type }) => [name, type])))
  const nothing = Object.fromEntries(plain.map(({ name }) => [name, null]))
  const wrong = [
    {},
    {
      sure: 'yes',
      count: 'many',
      share: '1',
      word: 3,
      grade: [],
      areas: 'one',
      day: 7,
      term: [],
      who: 'An',
      table: {},
    },
    { count: 1.5, day: '2027-02-30', term: { from: '0000-01-01', to: '2027-13-01' }, who: { name: null } },
    { count: 1e30, day: '2027-2-3', term: { from: '27-01-01', to: 'x\n2027-01-01' } },
    { sure: null, count: null, share: null, areas: null, table: null, day: '9999-99-99' },
  ]
  for (const answers of wrong) expect(await ask(listed, answers)).toEqual(nothing)
})

test('the view shows a tenant its own dossiers of this version, and no other tenant’s', async () => {
  const definition = firstParty.find(({ id }) => id === 'f05-commune-assessment')
  if (!definition) throw new Error('no form')
  const statement = toReportView(definition)
  await database.pool.query(statement)
  await database.pool.query(statement)
  const name = /"(report_\w+)"/.exec(statement)?.[1] ?? ''
  await database.pool.query(`grant select on "${name}" to thidua_app`)
  const tenants = [await addTenant(database), await addTenant(database)]
  for (const tenantId of tenants) {
    const unitId = await addUnit(database, tenantId, { name: 'Xã Suối Trầm' })
    await addDossier(database, tenantId, { unitId, answers: { a1Verdict: 'met' } })
    await addDossier(database, tenantId, { unitId, answers: { a1Verdict: 'notMet' } })
  }
  const client = await database.pool.connect()
  try {
    const hash = contentHash(definition)
    await client.query("select set_config('app.maintenance', 'on', false)")
    await client.query(
      `insert into content_versions (tenant_id, hash, kind, content_id, version, content, created_at)
       select id, $1, 'form', $2, '1.0.0', '{}', now() from tenants`,
      [hash, definition.id],
    )
    await client.query(`update dossiers set form_hash = $1 where answers ->> 'a1Verdict' = 'met'`, [hash])
    await client.query("select set_config('app.maintenance', '', false)")
    await client.query('begin; set local role thidua_app')
    await client.query("select set_config('app.tenant_id', $1, true)", [tenants[0]])
    const seen = await client.query<{ tenant_id: string; a1_verdict: string }>(`select * from "${name}"`)
    expect(seen.rows.map(({ tenant_id, a1_verdict }) => [tenant_id, a1_verdict])).toEqual([
      [tenants[0], 'met'],
    ])
    await client.query('rollback')
    const remark = await client.query<{ remark: string }>(`select obj_description($1::regclass) as remark`, [
      name,
    ])
    expect(remark.rows[0]?.remark).toContain(definition.title.vi)
  } finally {
    client.release(true)
  }
})
