import { existsSync, readFileSync } from 'node:fs'
import { importFile, importWorkbook, exportWorkbook, readDocxText } from '@thidua/form-exchange'
import type { FormDefinition } from '@thidua/contracts'
import { compileForm, contentHash } from '@thidua/forms'
import { afterAll, describe, expect, test } from 'vitest'
import {
  answerForm,
  communeAnswers,
  communeForm,
  contactPerson,
  decision2037,
  formFolder,
  workbookOf,
  wrongAnswers,
} from './form-files.ts'
import { runThidua } from './run-thidua.ts'

const files = formFolder()
afterAll(() => files.remove())

const readForm = (place: string) => JSON.parse(readFileSync(place, 'utf8')) as FormDefinition
const form = readForm(communeForm)
const readAnswers = (place: string) =>
  (JSON.parse(readFileSync(place, 'utf8')) as { answers: Record<string, never> }).answers

describe('as a program', () => {
  test('a good form ends with 0, a broken one with 1 and what to mend, in words and as JSON', async () => {
    const good = await runThidua(['form', 'check', communeForm, '--json'])
    expect(good).toMatchObject({ code: 0, errors: '' })
    expect(JSON.parse(good.output)).toMatchObject({ ok: true })
    const circle = structuredClone(form) as unknown as { sections: { fields: object[] }[] }
    circle.sections[0]?.fields.push(
      { id: 'one', kind: 'computed', label: { vi: 'Một' }, computed: 'two' },
      { id: 'two', kind: 'computed', label: { vi: 'Hai' }, computed: 'one' },
    )
    const place = files.write('circle.json', circle)
    const told = await runThidua(['form', 'check', place])
    expect(told).toMatchObject({ code: 1, errors: '' })
    expect(told.output).toMatch(/✗ .*circle\.json \/sections\/0\/fields\/\d+\/computed: .+ \[rule\.\w+\]\n/)
    const json = JSON.parse((await runThidua(['form', 'check', place, '--json'])).output) as {
      problems: unknown[]
    }
    expect(json).toMatchObject({ ok: false })
    expect(json.problems[0]).toMatchObject({
      code: expect.stringMatching(/^rule\./) as string,
      path: expect.stringContaining('/sections/0/fields/') as string,
      message: expect.stringMatching(/^\p{Lu}.+\.$/u) as string,
    })
  })

  test('no database, no environment and no server are asked for', async () => {
    const ended = await runThidua(['form', 'validate', communeForm, communeAnswers], {
      DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
      PORT: 'not a port',
      DATA_DIR: '/proc/nowhere',
    })
    expect(ended).toEqual({ code: 0, output: 'Không có điều gì phải sửa.\n', errors: '' })
  })

  test('words that are wrong are told in the same shape', async () => {
    const ended = await runThidua(['form', 'diff', communeForm, '--json'])
    expect(ended.code).toBe(1)
    expect(JSON.parse(ended.output)).toMatchObject({
      ok: false,
      problems: [{ code: 'input.invalid', path: '', message: expect.stringContaining('FORM2') as string }],
    })
  })
})

describe('checking and comparing', () => {
  test('an extension is laid over its base, and what weakens it comes with a dossier that shows it', async () => {
    const extension = {
      id: 'x-commune',
      version: '1.0.0',
      title: { vi: 'Phiếu mở rộng của xã' },
      base: { formId: form.id, version: form.version, hash: contentHash(form) },
    }
    const good = files.write('good-extension.json', {
      ...extension,
      tighten: [{ fieldId: 'a2PressItems', minimum: 5 }],
    })
    expect((await answerForm('check', good, '--base', communeForm)).data).toMatchObject({ ok: true })
    const loose = files.write('loose-extension.json', {
      ...extension,
      tighten: [{ fieldId: 'a2PressItems', minimum: -5 }],
    })
    const refused = await answerForm('check', loose, '--base', communeForm)
    expect(refused.data).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'extension.weakens-base',
          path: '/tighten/0/minimum',
          witness: { shows: 'accepted-here-refused-by-base', answers: {} },
        },
      ],
    })
    expect(refused.lines.join('\n')).toContain('Ví dụ: {')
    expect((await answerForm('check', good)).data.problems).toMatchObject([{ code: 'form.base-missing' }])
  })

  test('a form that weakens its base is refused too; a base that is no form is said to be the one at fault', async () => {
    const loose = structuredClone(form) as unknown as { sections: { fields: { rules?: unknown }[] }[] }
    for (const { fields } of loose.sections) for (const field of fields) delete field.rules
    const place = files.write('loose.json', loose)
    const refused = await answerForm('check', place, '--base', communeForm)
    expect(refused.data).toMatchObject({ ok: false })
    expect(refused.data.problems.map(({ code }) => code)).toContain('extension.weakens-base')
    const base = files.write('base.json', { sections: 1 })
    const { problems } = (await answerForm('check', communeForm, '--base', base)).data
    expect(problems[0]).toMatchObject({ code: 'form.schema', file: base })
  })

  test('a form that uses questions of the bank is checked with its bank, and without it is told what is missing', async () => {
    const using = structuredClone(form) as unknown as { sections: Record<string, unknown>[] }
    Object.assign(using.sections[0] ?? {}, { fragments: [{ id: 'contact-person', version: '1.0.0' }] })
    const place = files.write('with-bank.json', using)
    expect((await answerForm('check', place)).data.problems).toMatchObject([
      { code: 'form.fragment-unknown', path: '/sections/0/fragments/0' },
    ])
    expect((await answerForm('check', place, '--fragments', contactPerson)).data).toMatchObject({ ok: true })
    const bank = files.write('bank.json', [readForm(contactPerson), { id: 'contact-person' }])
    const refused = await answerForm('check', place, '--fragments', bank)
    expect(refused.data.problems[0]).toMatchObject({ code: 'form.schema', file: bank })
    expect(refused.data.problems.every(({ path }) => path.startsWith('/1/'))).toBe(true)
    const dead = { ...readForm(contactPerson), id: 'dead' } as unknown as { fields: object[] }
    Object.assign(dead.fields[0] ?? {}, { visibleWhen: 'contactPhone == 5' })
    Object.assign(using.sections[0] ?? {}, { fragments: [{ id: 'dead', version: '1.0.0' }] })
    const wrong = ['--fragments', contactPerson, '--fragments', files.write('dead.json', dead)]
    const told = await answerForm('check', files.write('with-dead.json', using), ...wrong)
    expect(told.data).toMatchObject({ ok: false })
    expect(told.data.problems[0]?.path).toContain('/visibleWhen')
  })

  test('a difference is told by its meaning and is no failure', async () => {
    const next = structuredClone(form) as unknown as { sections: { fields: Record<string, unknown>[] }[] }
    const field = next.sections.flatMap(({ fields }) => fields).find(({ id }) => id === 'a2PressItems')
    Object.assign(field ?? {}, { minimum: 3 })
    const compared = await answerForm('diff', communeForm, files.write('next.json', next))
    expect(compared).toMatchObject({ failed: false, data: { ok: true, problems: [] } })
    expect(compared.data['changes']).toMatchObject([{ kind: 'field-bound', fieldId: 'a2PressItems' }])
    expect(compared.lines).toEqual([expect.stringMatching(/Số tin, bài.+Nhỏ nhất 0 → 3$/)])
    expect((await answerForm('diff', communeForm, communeForm)).lines).toEqual([
      'Hai phiên bản có cùng nội dung.',
    ])
  })
})

describe('answers', () => {
  test('a broken rule speaks with the sentence of its author', async () => {
    const { data } = await answerForm('validate', communeForm, wrongAnswers)
    expect(data).toMatchObject({
      ok: false,
      problems: [
        {
          code: 'form.rule-broken',
          path: '/a2TargetsDone',
          message: 'Số chỉ tiêu đạt không thể lớn hơn số được giao.',
          file: wrongAnswers,
        },
      ],
    })
  })

  test('a workbook is judged line by line, each problem at its cell, with the codes of the JSON', async () => {
    const compiled = compileForm(form)
    if (!compiled.ok) throw new Error(compiled.error.code)
    const bytes = exportWorkbook(compiled.value, [readAnswers(communeAnswers), readAnswers(wrongAnswers)])
    if (!bytes.ok) throw new Error(bytes.error.code)
    const place = files.write('filled.xlsx', bytes.value)
    const { data, lines } = await answerForm('validate', communeForm, place)
    expect(data).toMatchObject({
      ok: false,
      problems: [
        { code: 'form.rule-broken', path: '/1/a2TargetsDone', sheet: 'Câu trả lời', cell: /^[A-Z]+7$/ },
      ].map((problem) => ({ ...problem, cell: expect.stringMatching(problem.cell) as string })),
      rows: [{ ok: true }, { ok: false }],
    })
    expect(lines.at(-1)).toBe('1 trên 2 hồ sơ đạt mọi kiểm tra.')
    const scored = await answerForm('score', communeForm, place)
    expect(scored.data['rows']).toMatchObject([{ score: { met: 7 } }, { score: { lines: {} } }])
  })

  test('a score finds the scoring beside the form and explains itself down to answers and articles', async () => {
    const { data, lines } = await answerForm('score', communeForm, communeAnswers, '--explain')
    expect(data).toMatchObject({ ok: true, score: { met: 7 }, tree: { scale: 'verdict' } })
    expect(String(data['scoring'])).toMatch(/f05-verdicts\.json$/)
    expect(lines.join('\n')).toContain('Căn cứ: qd-2037-2025 III.1')
    expect(lines.join('\n')).toContain('Quyết định xếp loại, bản cam kết = xep-loai-2026.pdf')
    expect(lines.join('\n')).not.toMatch(/fileId|null/)
    const alone = files.write('alone.json', form)
    const { problems } = (await answerForm('score', alone, communeAnswers)).data
    expect(problems).toMatchObject([{ code: 'scoring.none' }])
  })

  test('answers are carried to another version and back without losing one', async () => {
    const label = (vi: string) => ({ vi })
    const make = (version: string, fields: readonly object[]) => ({
      id: 'small',
      formNumber: 'F97',
      version,
      title: label('Phiếu nhỏ'),
      sections: [{ id: 'only', title: label('Một mục'), fields }],
    })
    const people = { id: 'people', kind: 'integer', label: label('Số người') }
    const note = { id: 'note', kind: 'shortText', label: label('Ghi chú') }
    const [one, two] = [
      files.write('one.json', make('1.0.0', [people, note])),
      files.write('two.json', make('2.0.0', [people])),
    ]
    const given = { people: 9, note: 'nhớ' }
    const there = await answerForm('migrate', one, two, files.write('answers.json', given))
    expect(there.data).toMatchObject({ ok: true, carried: { answers: { people: 9 } } })
    const back = await answerForm(
      'migrate',
      two,
      one,
      files.write('carried.json', there.data['carried'] as object),
    )
    expect(back.data).toMatchObject({ ok: true, carried: { answers: given } })
  })
})

describe('in and out', () => {
  test('Decision 2037 gives its four groups and twenty-one criteria, one file a group', async () => {
    const out = files.at('groups')
    const { data } = await answerForm('import', decision2037, '--out', out)
    expect(data.ok).toBe(true)
    const drafts = data['forms'] as FormDefinition[]
    expect(drafts.map(({ sections }) => sections.length)).toEqual([9, 4, 5, 3])
    expect(data['files']).toHaveLength(4)
    for (const place of data['files'] as string[]) expect(existsSync(place)).toBe(true)
    const [first] = data['files'] as [string]
    expect((await answerForm('check', first)).data.ok).toBe(true)
  })

  test('an XLSForm becomes a form, and what cannot be carried is listed by its cell', async () => {
    const place = files.write(
      'survey.xlsx',
      workbookOf('survey', [
        ['type', 'name', 'label', 'calculation'],
        ['text', 'ho_ten', 'Họ và tên', ''],
        ['audio', 'ghi_am', 'Ghi âm', ''],
        ['calculate', 'vi_tri', 'Vị trí', "pulldata('a', 'b', 'c', 'd')"],
      ]),
    )
    const { data } = await answerForm('import', place)
    const [imported] = data['forms'] as FormDefinition[]
    expect(imported?.sections[0]?.fields.map(({ kind }) => kind)).toContain('shortText')
    const notes = data.problems.filter(({ code }) => code.startsWith('xlsform.'))
    expect(notes.map(({ sheet, cell }) => `${sheet}!${cell}`)).toContain('survey!D4')
    expect(
      notes.every(({ severity, message }) => severity === 'warning' && /^\p{Lu}.+\.$/u.test(message)),
    ).toBe(true)
  })

  test('an empty workbook, a Word form, schemas, types and SQL go out', async () => {
    const workbook = files.at('out/phieu.xlsx')
    expect((await answerForm('export', communeForm, '--to', 'xlsx', '--out', workbook)).data).toEqual({
      ok: true,
      problems: [],
      files: [workbook],
    })
    const compiled = compileForm(form)
    expect(compiled.ok && importWorkbook(compiled.value, readFileSync(workbook)).ok).toBe(true)
    const document = files.at('phieu.docx')
    await answerForm('export', communeForm, '--to', 'docx', '--out', document)
    expect(readDocxText(readFileSync(document)).ok).toBe(true)
    const schema = files.at('phieu.schema.json')
    const { data } = await answerForm('export', communeForm, '--to', 'schema', '--out', schema)
    expect(data['files']).toEqual([schema, files.at('phieu.ui-schema.json')])
    expect(JSON.parse(readFileSync(schema, 'utf8'))).toMatchObject({ type: 'object' })
    const types = await answerForm('export', communeForm, '--to', 'types')
    expect(types.lines.join('\n')).toContain('export type F05CommuneAssessmentAnswers = {')
    const sql = await answerForm('export', communeForm, '--to', 'sql')
    expect(sql.lines.join('\n')).toContain('create or replace view "report_f05_commune_assessment')
    expect((await answerForm('export', communeForm, '--to', 'pdf')).data.problems).toMatchObject([
      { code: 'export.target-unknown' },
    ])
  })

  test('what was written is read in again as the same form', async () => {
    const place = files.at('again.json')
    await answerForm('import', communeForm, '--out', place)
    const again = importFile('again.json', readFileSync(place))
    expect(again.ok && again.value.kind === 'definition' && contentHash(again.value.form)).toBe(
      contentHash(form),
    )
  })
})
