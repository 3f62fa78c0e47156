import { readFileSync, symlinkSync, truncateSync } from 'node:fs'
import { createServer } from 'node:net'
import { zipSync, strToU8 } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerForm, communeAnswers, communeForm, formFolder } from './form-files.ts'
import { runThidua } from './run-thidua.ts'

const files = formFolder()
afterAll(() => files.remove())

const oneSentence = /^[\p{Lu}“].*[.”)]$/u
const form = JSON.parse(readFileSync(communeForm, 'utf8')) as { sections: { fields: object[] }[] }

function withField(more: object): object {
  const copy = structuredClone(form)
  Object.assign(copy.sections[0]?.fields[0] ?? {}, more)
  return copy
}

function withFields(fields: readonly object[]): object {
  return { ...form, sections: [{ id: 'only', title: { vi: 'Một mục' }, fields }] }
}

const label = { vi: 'Câu' }
const types =
  '<Types><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>'
const office = (parts: Record<string, Uint8Array>): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8(types), 'xl/workbook.xml': strToU8('<workbook/>'), ...parts })

const definitions: readonly (readonly [string, string | object, string, string])[] = [
  ['5,000 levels', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000), 'form.too-deep', ''],
  [
    '100,000 fields',
    withFields(Array.from({ length: 100_000 }, () => ({}))),
    'form.too-big',
    '/sections/0/fields',
  ],
  [
    'a reserved key',
    '{"id":"x","sections":[{"__proto__":{"polluted":true}}]}',
    'form.reserved-key',
    '/sections/0/__proto__',
  ],
  [
    'fields that wait for each other',
    withFields([
      { id: 'one', kind: 'shortText', label, visibleWhen: 'two != null' },
      { id: 'two', kind: 'shortText', label: { vi: 'Câu hai' }, visibleWhen: 'one != null' },
    ]),
    'rule.circle',
    '/sections',
  ],
  [
    'a pattern of its own',
    withField({ pattern: '^(a+)+$' }),
    'form.author-pattern',
    '/sections/0/fields/0/pattern',
  ],
  [
    'a remote reference',
    withField({ $ref: 'https://a.vn/x.json' }),
    'form.remote-reference',
    '/sections/0/fields/0/$ref',
  ],
  [
    'markup',
    withField({ label: { vi: '<img src=x onerror=alert(1)>' } }),
    'form.markup-in-text',
    '/sections/0/fields/0/label/vi',
  ],
  [
    'a cell formula',
    withField({ help: { vi: '=cmd|x' } }),
    'form.formula-in-text',
    '/sections/0/fields/0/help/vi',
  ],
  [
    'an expression of exponential cost',
    withFields([
      {
        id: 'r',
        kind: 'rows',
        label,
        columns: [{ id: 'n', kind: 'integer', label }],
        rules: [{ expression: 'r.all(a, r.all(b, r.all(c, a.n == b.n && b.n == c.n)))', message: label }],
      },
    ]),
    'rule.cost',
    '/sections/0/fields/0/rules/0',
  ],
  [
    'an expression nested without end',
    withField({ visibleWhen: `${'('.repeat(900)}true${')'.repeat(900)}` }),
    'rule.cost',
    '/sections/0/fields/0/visibleWhen',
  ],
  ['a list', '[]', 'form.not-a-form', ''],
  ['half a file', '{"id":', 'form.not-a-form', ''],
  ['a number beyond numbers', '{"id":1e999}', 'form.schema', ''],
]

describe('a definition from outside is refused with its code, its place and a sentence', () => {
  test.each(definitions)('%s', async (name, content, code, path) => {
    const place = files.write(`${name.replaceAll(/\W/g, '-')}.json`, content)
    for (const words of [
      ['check', place],
      ['validate', place, communeAnswers],
      ['diff', communeForm, place],
      ['migrate', place, communeForm, communeAnswers],
      ['import', place],
      ['export', place, '--to', 'xlsx'],
      ['check', communeForm, '--base', place],
    ]) {
      const { failed, data } = await answerForm(...words)
      expect(failed).toBe(true)
      expect(data).toMatchObject({ ok: false })
      const [problem] = data.problems
      expect(problem).toMatchObject({ code, file: place })
      expect(problem?.path.startsWith(path)).toBe(true)
      expect(problem?.message).toMatch(oneSentence)
    }
  })

  test('an extension is no safer than a form', async () => {
    const pin = { formId: 'f05-commune-assessment', version: '1.0.0', hash: '0' }
    const cases: readonly (readonly [object, string, string])[] = [
      [{ base: null }, 'form.schema', ''],
      [{ id: 'x', version: '1', title: label, base: pin, tighten: 'all' }, 'form.schema', '/tighten'],
      [{ id: 'x', version: '1', title: label, base: pin, tighten: [null] }, 'form.schema', '/tighten/0'],
      [
        { id: 'x', version: '1', title: label, base: pin, addFields: [{ slot: 's', field: { kind: 7 } }] },
        'form.schema',
        '/addFields/0/field',
      ],
      [{ id: 'x', version: '1', title: label, base: pin, redefine: [[]] }, 'form.schema', '/redefine/0'],
      [{ id: 'x', version: '1', title: { vi: '<b>' }, base: pin }, 'form.markup-in-text', '/title/vi'],
      [{ id: 'x', version: '1', title: label, base: pin }, 'extension.base-differs', '/base'],
    ]
    for (const [content, code, path] of cases) {
      const { data } = await answerForm(
        'check',
        files.write('extension.json', content),
        '--base',
        communeForm,
      )
      expect(data.problems[0]).toMatchObject({ code })
      expect(data.problems[0]?.path.startsWith(path)).toBe(true)
    }
  })
})

describe('a file that is none of what was hoped for is named for what it is', () => {
  const pipe = createServer()
  afterAll(() => pipe.close())
  beforeAll(async () => {
    await new Promise<void>((resolve) => pipe.listen(files.at('pipe.json'), resolve))
    symlinkSync(files.at('loop.json'), files.at('loop.json'))
    files.write('huge.json', '')
    truncateSync(files.at('huge.json'), 5_000_000_000)
    files.write('binary.json', new Uint8Array([0, 255, 254, 1, 128, 7]))
    files.write('utf16.json', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0]))
  })

  test.each([
    ['nothing', files.at('nowhere.json'), 'file.missing'],
    ['an endless name', files.at(`${'x'.repeat(5000)}.json`), 'file.missing'],
    ['a name with a zero byte', files.at('zero\0byte.json'), 'file.missing'],
    ['a folder', files.folder, 'file.is-folder'],
    ['a pipe', files.at('pipe.json'), 'file.not-a-file'],
    ['an endless device', '/dev/zero', 'file.not-a-file'],
    ['a link to itself', files.at('loop.json'), 'file.unreadable'],
    ['five gigabytes', files.at('huge.json'), 'file.too-large'],
    ['bytes', files.at('binary.json'), 'file.not-text'],
    ['another encoding', files.at('utf16.json'), 'file.not-text'],
  ])('%s', async (_, place, code) => {
    for (const words of [
      ['check', place],
      ['validate', communeForm, place],
      ['score', communeForm, place],
      ['migrate', communeForm, communeForm, place],
      ['check', communeForm, '--scoring', place],
    ]) {
      const { data } = await answerForm(...words)
      expect(data.problems).toMatchObject([{ code, path: '', file: place }])
      expect(data.problems[0]?.message).toMatch(oneSentence)
    }
  })

  test('where nothing can be written is said', async () => {
    const place = files.at('binary.json/inside/x.xlsx')
    const { data } = await answerForm('export', communeForm, '--to', 'xlsx', '--out', place)
    expect(data.problems).toMatchObject([{ code: 'file.unwritable' }])
  })
})

describe('answers from outside', () => {
  test.each([
    ['5,000 levels', '['.repeat(5000) + ']'.repeat(5000), 'form.too-deep'],
    ['no JSON', 'a1: met', 'input.invalid'],
    ['a list', '[1,2]', 'form.wrong-type'],
    ['nothing', 'null', 'form.wrong-type'],
    ['a reserved key', '{"__proto__":{"a1Verdict":"met"},"constructor":1}', 'form.unknown-field'],
    [
      '100,000 unknown fields',
      JSON.stringify(Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, at]))),
      'form.unknown-field',
    ],
  ])('%s', async (name, content, code) => {
    const place = files.write(`answers-${name.replaceAll(/\W/g, '-')}.json`, content)
    for (const words of [
      ['validate', communeForm, place],
      ['score', communeForm, place],
    ]) {
      const { data } = await answerForm(...words)
      expect(data.ok).toBe(false)
      expect(data.problems.map((problem) => problem.code)).toContain(code)
    }
    expect(
      (await answerForm('migrate', communeForm, communeForm, place)).data.problems.length,
    ).toBeGreaterThan(0)
  })
})

describe('office files from outside', () => {
  test.each([
    ['bomb.xlsx', office({ 'xl/worksheets/sheet1.xml': new Uint8Array(40_000_000) }), 'input.too-large'],
    ['nested.xlsx', office({ 'xl/media/a.png': zipSync({ a: strToU8('a') }) }), 'input.unsupported-media'],
    ['macro.xlsx', office({ 'xl/vbaProject.bin': strToU8('x') }), 'input.unsupported-media'],
    ['text.xlsx', strToU8('a,b\n1,=cmd'), 'input.unsupported-media'],
    ['text.docx', strToU8('xin chào'), 'input.unsupported-media'],
    ['empty.xlsx', new Uint8Array(), 'input.unsupported-media'],
    ['program.exe', strToU8('MZ'), 'input.unsupported-media'],
  ])('%s', async (name, bytes, code) => {
    const place = files.write(name, bytes)
    const asked = [['import', place], ...(name.endsWith('.xlsx') ? [['validate', communeForm, place]] : [])]
    for (const words of asked) {
      const { data } = await answerForm(...words)
      expect(data.problems[0]).toMatchObject({ code, file: place })
      expect(data.problems[0]?.message).toMatch(oneSentence)
    }
  })
})

test('as a program: one object, exit code 1, no trace of calls', { timeout: 60_000 }, async () => {
  const deep = files.write('deep.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000))
  const bomb = files.write('bomb.xlsx', office({ 'xl/a.xml': new Uint8Array(40_000_000) }))
  const ended = await Promise.all([
    runThidua(['form', 'check', deep, '--json']),
    runThidua(['form', 'import', bomb, '--json']),
    runThidua(['form', 'score', communeForm, '/dev/zero', '--json']),
  ])
  for (const { code, output, errors } of ended) {
    expect({ code, errors }).toEqual({ code: 1, errors: '' })
    expect(JSON.parse(output)).toMatchObject({
      ok: false,
      problems: [{ message: expect.any(String) as string }],
    })
  }
})
