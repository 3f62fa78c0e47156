import { expect, test } from 'vitest'
import { formOf, selfAssessment } from '#test/sample-forms'
import { inspectForm } from './inspect-form.ts'
import { publishForm } from './publish-form.ts'
import { readDefinition } from './read-definition.ts'

const field = (at: number) => ({ id: `f${at}`, kind: 'yesNo' as const, label: { vi: `Câu ${at}` } })
function nested(levels: number): object {
  let value: object = {}
  for (let level = 0; level < levels; level += 1) value = { columns: [value] }
  return value
}
function circular(): object {
  const form: Record<string, unknown> = { ...formOf([field(1)]) }
  form['intro'] = form
  return form
}
const copy = (): { sections: { fields: Record<string, unknown>[] }[] } =>
  JSON.parse(JSON.stringify(selfAssessment))
function withField(more: Record<string, unknown>): object {
  const form = copy()
  Object.assign(form.sections[0]?.fields[0] ?? {}, more)
  return form
}

test.each([
  [
    '5,000 levels',
    () => ({ ...formOf([field(1)]), sections: [{ fields: [nested(5000)] }] }),
    'form.too-deep',
    '/sections/0/fields',
  ],
  [
    '100,000 fields',
    () => formOf(Array.from({ length: 100_000 }, (_, at) => field(at))),
    'form.too-big',
    '/sections/0/fields',
  ],
  [
    '100,000 sections',
    () => ({ sections: Array.from({ length: 100_000 }, () => ({})) }),
    'form.too-big',
    '/sections',
  ],
  [
    '100,000 keys',
    () => Object.fromEntries(Array.from({ length: 100_000 }, (_, at) => [`k${at}`, 1])),
    'form.too-big',
    '',
  ],
  [
    'a reserved key',
    () => JSON.parse('{"sections":[{"__proto__":{"x":1}}]}') as object,
    'form.reserved-key',
    '/sections/0/__proto__',
  ],
  ['itself inside itself', circular, 'form.cyclic-content', '/intro'],
  [
    'a pattern of the author',
    () => withField({ pattern: '^(a+)+$' }),
    'form.author-pattern',
    '/sections/0/fields/0/pattern',
  ],
  [
    'a remote reference',
    () => withField({ $ref: 'https://x.vn' }),
    'form.remote-reference',
    '/sections/0/fields/0/$ref',
  ],
  [
    'markup in a text',
    () => withField({ label: { vi: '<script>x</script>' } }),
    'form.markup-in-text',
    '/sections/0/fields/0/label/vi',
  ],
  [
    'a cell formula',
    () => withField({ help: { vi: '=cmd|x' } }),
    'form.formula-in-text',
    '/sections/0/fields/0/help/vi',
  ],
  [
    'an endless text',
    () => withField({ label: { vi: 'x'.repeat(1_000_000) } }),
    'form.too-big',
    '/sections/0/fields/0/label/vi',
  ],
  ['no form at all', () => [] as object, 'form.not-a-form', ''],
])('a definition with %s is refused with its place', (_, make, code, path) => {
  const [first] = inspectForm(make())
  expect(first).toMatchObject({ code })
  expect(first?.path.startsWith(path)).toBe(true)
})

test.each([
  ['too deep', '['.repeat(5000) + ']'.repeat(5000), 'form.too-deep'],
  ['too long', ' '.repeat(3_000_000), 'form.too-big'],
  ['not JSON', '{"id":', 'form.not-a-form'],
])('text that is %s is refused before it is parsed into anything', (_, text, code) => {
  expect(readDefinition(text)).toMatchObject({ ok: false, findings: [{ code }] })
})

test('an expression of exponential cost is refused by its price, not by running it', () => {
  const walk = 'r.all(a, r.all(b, r.all(c, a.n == b.n && b.n == c.n)))'
  const definition = formOf([
    {
      id: 'r',
      kind: 'rows',
      columns: [{ id: 'n', kind: 'integer', label: { vi: 'n' } }],
      rules: [{ expression: walk, message: { vi: 'x' } }],
    },
  ])
  expect(inspectForm(definition)).toMatchObject([{ code: 'rule.cost', path: '/sections/0/fields/0/rules/0' }])
})

test('five hundred fields are published without a finding', () => {
  const fields = Array.from({ length: 100 }, (_, at) => at)
  const definition = {
    ...formOf([]),
    sections: fields.slice(0, 10).map((section) => ({
      id: `s${section}`,
      title: { vi: `Mục ${section}` },
      fields: Array.from({ length: 50 }, (_, at) => ({
        ...field(section * 50 + at),
        label: { vi: `Câu ${section} ${at}` },
        ...(at % 10 === 9 ? { visibleWhen: `f${section * 50} == true` } : {}),
      })),
    })),
  }
  expect(publishForm(definition)).toMatchObject({ ok: true, value: { findings: [] } })
})

test('a published form carries its hash, its outputs and the way from the version before', () => {
  const next = { ...selfAssessment, version: '1.1.0', title: { vi: 'Phiếu mới' } }
  const published = publishForm(next, { previous: selfAssessment })
  expect(published).toMatchObject({
    ok: true,
    value: { changes: [{ kind: 'form-title' }], lens: { steps: [] } },
  })
  const again = publishForm(JSON.parse(JSON.stringify(next)), { previous: selfAssessment })
  expect(published.ok && again.ok && published.value.hash === again.value.hash).toBe(true)
})
