import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { strToU8 } from 'fflate'
import { compileForm } from '@thidua/forms'
import { allKindsForm } from '#test/all-kinds-form'
import { docxOf, officeFile } from '#test/office-file'
import { workbookOf } from '#test/workbook-of'
import { plainSchemas } from './definition/plain-schemas.ts'
import { exportForm } from './export-form.ts'
import { importFile } from './import-file.ts'
import { readWorkbook } from './workbook/read-workbook.ts'

const decision = readFileSync(
  new URL('../../../schemas/campaigns/lam-dong-2037/decision-2037.md', import.meta.url),
)
const codeOf = (name: string, content: string | Uint8Array): string => {
  const imported = importFile(name, typeof content === 'string' ? strToU8(content) : content)
  return imported.ok ? imported.value.kind : imported.error.code
}

describe('files come in by their content', () => {
  test('a decision gives a draft per group', () => {
    const imported = importFile('2037.md', decision)
    if (!imported.ok || imported.value.kind !== 'document') throw new Error('no document')
    expect(imported.value.drafts.map(({ id, sections }) => [id, sections.length])).toEqual([
      ['draft-qd-2037-2025-a', 9],
      ['draft-qd-2037-2025-b', 4],
      ['draft-qd-2037-2025-c', 5],
      ['draft-qd-2037-2025-d', 3],
    ])
  })

  test('each kind of file is known; a false ending is refused', () => {
    expect(codeOf('a.docx', docxOf(['III. TIÊU CHÍ THI ĐUA', '- Một.', '- Hai.']))).toBe('document')
    expect(
      codeOf(
        'a.xlsx',
        workbookOf({
          survey: [
            ['type', 'name', 'label'],
            ['text', 'a', 'A'],
          ],
        }),
      ),
    ).toBe('xlsform')
    expect(codeOf('a.json', JSON.stringify(allKindsForm))).toBe('definition')
    expect(codeOf('a.xlsx', docxOf(['a']))).toBe('input.unsupported-media')
    expect(codeOf('a.docx', decision)).toBe('input.unsupported-media')
    expect(codeOf('a.exe', decision)).toBe('input.unsupported-media')
  })

  test('a letter in UTF-16 and one in an old font are read as texts', () => {
    const text = 'III. TIÊU CHÍ THI ĐUA\n- Một.\n- Hai.\n'
    const utf16 = new Uint8Array([
      0xff,
      0xfe,
      ...new Uint8Array(Uint16Array.from(text, (sign) => sign.charCodeAt(0)).buffer),
    ])
    const imported = importFile('a.txt', utf16)
    expect(
      imported.ok && imported.value.kind === 'document' && imported.value.parsed.groups[0]?.criteria.length,
    ).toBe(2)
    const tcvn = Uint8Array.from([...'Tiªu chÝ thi ®ua', '\n'].map((sign) => sign.charCodeAt(0)))
    const old = importFile('b.txt', tcvn)
    expect(
      old.ok && old.value.kind === 'document' && old.value.parsed.oddities.map(({ code }) => code),
    ).toContain('legacy-encoding')
  })

  test.each([
    ['five thousand levels', '['.repeat(5_000) + ']'.repeat(5_000), 'input.too-deep'],
    [
      'a hundred thousand fields',
      JSON.stringify({
        ...allKindsForm,
        sections: Array.from({ length: 100_000 }, () => ({ id: 'a', fields: [] })),
      }),
      'input.too-large',
    ],
    ['a reserved key', '{"__proto__":{"a":1}}', 'input.invalid'],
    ['half a file', '{"id":', 'input.invalid'],
    [
      'a pattern of its own',
      JSON.stringify({ ...allKindsForm, pattern: '(a+)+$' }),
      'form.definition-invalid',
    ],
    [
      'markup in a text',
      JSON.stringify({ ...allKindsForm, title: { vi: '<img src=x onerror=alert(1)>' } }),
      'form.definition-invalid',
    ],
    [
      'a circle',
      JSON.stringify({
        ...allKindsForm,
        sections: [
          {
            id: 's',
            title: { vi: 'S' },
            fields: [
              { id: 'a', kind: 'computed', label: { vi: 'A' }, computed: 'b' },
              { id: 'b', kind: 'computed', label: { vi: 'B' }, computed: 'a' },
            ],
          },
        ],
      }),
      'form.definition-invalid',
    ],
  ])('a definition with %s is refused at once', (_, text, code) => {
    const started = process.cpuUsage()
    expect(codeOf('form.json', text)).toBe(code)
    const { user, system } = process.cpuUsage(started)
    expect((user + system) / 1000).toBeLessThan(1_000)
  })

  test('a worksheet beyond its limits is refused with the limit that was passed', () => {
    const sheet = (body: string): Uint8Array =>
      officeFile('xlsx', {
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="survey" r:id="r1"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="r1" Type="x/worksheet" Target="worksheets/s.xml"/></Relationships>',
        'xl/worksheets/s.xml': `<worksheet><sheetData>${body}</sheetData></worksheet>`,
      })
    const reason = (body: string): unknown => {
      const read = readWorkbook(sheet(body))
      return read.ok ? read.value.sheets[0]?.rows.length : read.error.params?.reason
    }
    expect(reason('<row r="1"><c r="A1"><v>1</v></c></row>')).toBe(1)
    expect(reason('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')).toBe('rows')
    expect(reason('<row r="1"><c r="XFD1"><v>1</v></c></row>')).toBe('columns')
    expect(reason(`<row r="1"><c r="A1">${'<is>'.repeat(100)}`)).toBe('xml')
  })
})

describe('forms go out', () => {
  test('as definition, JSON Schema and uiSchema with standard widgets only', () => {
    const exported = exportForm(allKindsForm, 'schema')
    if (!exported.ok || exported.value.kind !== 'texts') throw new Error('no texts')
    expect(exported.value.files.map(({ name }) => name)).toEqual([
      'all-kinds.form.json',
      'all-kinds.schema.json',
      'all-kinds.ui-schema.json',
    ])
    const [definition] = exported.value.files
    expect(codeOf('again.json', definition?.text ?? '')).toBe('definition')
    const form = compileForm(allKindsForm)
    if (!form.ok) throw new Error('does not compile')
    const { schema, uiSchema } = plainSchemas(form.value)
    const properties = schema['properties'] as Record<string, { title?: string }>
    expect(Object.values(properties).every(({ title }) => typeof title === 'string')).toBe(true)
    const widgets = [...JSON.stringify(uiSchema).matchAll(/"ui:widget":"(\w+)"/g)].map(([, widget]) => widget)
    expect(new Set(widgets)).toEqual(new Set(['radio', 'textarea', 'date', 'uri', 'checkboxes']))
  })

  test('as a workbook and as a document; a form that does not compile goes nowhere', () => {
    const workbook = exportForm(allKindsForm, 'xlsx')
    expect(workbook.ok && workbook.value.kind === 'bytes' && readWorkbook(workbook.value.bytes).ok).toBe(true)
    const document = exportForm(allKindsForm, 'docx')
    expect(
      document.ok && document.value.kind === 'document' && document.value.tree.nodes.length,
    ).toBeGreaterThan(5)
    expect(exportForm({ ...allKindsForm, sections: [] }, 'xlsx').ok).toBe(false)
  })
})
