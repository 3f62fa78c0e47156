import type {
  CodelistOffer,
  FormContentView,
  FormDefinition,
  FormField,
  FormFragment,
} from '@thidua/contracts'
import { contentHash } from '@thidua/forms'
import { describe, expect, it } from 'vitest'
import type { DraftJob } from './form-job.ts'
import { inspectDraft } from './inspect-draft.ts'
import { runFormJob } from './run-form-job.ts'

const base: FormDefinition = {
  id: 'phieu-goc',
  formNumber: 'F09',
  version: '1.0.0',
  title: { vi: 'Phiếu gốc' },
  opens: { slots: [{ id: 'nhom-d', accepts: 'sections', sectionId: 'chung' }], pointsCapHundredths: 1000 },
  sections: [
    {
      id: 'chung',
      title: { vi: 'Thông tin chung' },
      fields: [{ id: 'people', kind: 'integer', label: { vi: 'Số người' }, required: true, minimum: 1 }],
    },
  ],
}

const fragment: FormFragment = {
  id: 'lien-he',
  version: '1.0.0',
  title: { vi: 'Liên hệ' },
  fields: [{ id: 'phone', kind: 'shortText', label: { vi: 'Số điện thoại' } }],
}

const levels: CodelistOffer = {
  use: { id: 'levels', from: 'province', version: '1.0.0' },
  title: { vi: 'Cấp học' },
  pluginTitle: null,
  options: [
    { value: 'primary', label: { vi: 'Tiểu học' } },
    { value: 'college', label: { vi: 'Cao đẳng' }, validTo: '2026-12-31' },
  ],
}

function job(change: (definition: FormDefinition) => unknown): DraftJob {
  const { opens: _opens, ...laid } = base
  const definition = change({ ...laid, id: 'phieu-xa' }) as FormDefinition
  const content: FormContentView = { definition }
  const pin = { formId: base.id, version: base.version, hash: contentHash(base) }
  const laidOver = { definition: base, scoring: null, pin }
  return { content, base: laidOver, unitCode: 'X0001', fragments: [fragment], codelists: [levels] }
}

const codes = (asked: DraftJob) =>
  inspectDraft(asked)
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)

describe('the gate in the workshop', () => {
  it('puts questions of the bank in before it proves anything, and publishes them whole', () => {
    const inspected = inspectDraft(
      job((form) => ({
        ...form,
        sections: [
          ...form.sections,
          {
            id: 'lienHe',
            title: { vi: 'Liên hệ' },
            fields: [],
            fragments: [{ id: 'lien-he', version: '1.0.0' }],
          },
        ],
      })),
    )
    expect(inspected.made?.definition.sections[1]?.fields).toMatchObject([
      { id: 'phone', fragment: { id: 'lien-he', version: '1.0.0' } },
    ])
    expect(inspected.made?.extension?.unitCode).toBe('X0001')
  })

  it('names a question whose fragment is not in the bank', () => {
    const unknown = job((form) => ({
      ...form,
      sections: [
        ...form.sections,
        { id: 'x', title: { vi: 'X' }, fields: [], fragments: [{ id: 'khac', version: '1.0.0' }] },
      ],
    }))
    expect(inspectDraft(unknown)).toMatchObject({ made: null })
    expect(codes(unknown)).toContain('form.fragment-unknown')
  })

  it('says when words of the base were changed that will not be published', () => {
    const inspected = inspectDraft(
      job((form) => ({
        ...form,
        sections: form.sections.map((section) => ({ ...section, title: { vi: 'Tên khác' } })),
      })),
    )
    expect(inspected.findings).toContainEqual(
      expect.objectContaining({
        code: 'extension.not-tighter',
        severity: 'warning',
        path: '/sections/0/title',
      }),
    )
    expect(inspected.made?.definition.sections[0]?.title).toEqual({ vi: 'Thông tin chung' })
  })

  it('stands at the place of the draft, not of the extension made of it', () => {
    const inspected = inspectDraft(
      job((form) => ({
        ...form,
        sections: form.sections.map((section) => ({
          ...section,
          fields: section.fields.map((field) => ({ ...field, required: false })),
        })),
      })),
    )
    expect(inspected.findings).toContainEqual(
      expect.objectContaining({
        code: 'extension.weakens-base',
        path: expect.stringMatching(/^\/sections\/0\/fields\/0/),
      }),
    )
  })

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a form whose sections are numbers', { id: 'x', sections: [1, 2] }],
    ['a form in which a key is reserved', JSON.parse('{"id":"x","sections":[{"__proto__":{"a":1}}]}')],
  ])('answers %s with findings and makes nothing', (_, definition) => {
    const inspected = inspectDraft(job(() => definition))
    expect(inspected.made).toBeNull()
    expect(inspected.findings.length).toBeGreaterThan(0)
  })

  it('tells a file that is no form by a code, whatever it is called', () => {
    const bytes = new TextEncoder().encode('PK\u0003\u0004 not a workbook')
    expect(runFormJob({ kind: 'readForm', job: { fileName: 'phieu.xlsx', bytes } })).toMatchObject({
      ok: false,
    })
  })
})

describe('lists of codes in a draft', () => {
  const asking = (more: Partial<FormField>) =>
    job((definition) => ({
      ...definition,
      sections: [
        ...definition.sections,
        {
          id: 'rieng',
          title: { vi: 'Riêng' },
          fields: [{ id: 'level', kind: 'choice', label: { vi: 'Cấp học' }, ...more }],
        },
      ],
    }))
  const reasons = (asked: DraftJob) =>
    inspectDraft(asked)
      .findings.filter(({ path }) => path.endsWith('/codelist'))
      .map(({ params }) => params?.['reason'])
  const { use, options } = levels

  it('pass with the codes as they are installed', () => {
    expect(reasons(asking({ codelist: use, options }))).toEqual([])
  })

  it.each<[string, Partial<FormField>]>([
    ['codelist-unknown', { codelist: { ...use, id: 'none' }, options }],
    ['codelist-unknown', { codelist: { id: 'levels', from: 'plugin', version: '1.0.0' }, options }],
    ['codelist-version', { codelist: { ...use, version: '0.9.0' }, options }],
    ['options-not-of-codelist', { codelist: use, options: options.slice(1) }],
  ])('are refused: %s', (reason, field) => {
    const asked = asking(field)
    expect(reasons(asked)).toEqual([reason])
    expect(inspectDraft(asked).made).toBeNull()
  })
})
