import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { compileForm, type CompiledForm } from '../src/index.ts'

type SampleField = Partial<FormField> & Pick<FormField, 'id' | 'kind'>
type SampleSection = Omit<Partial<FormSection>, 'fields'> &
  Pick<FormSection, 'id'> & { readonly fields: readonly SampleField[] }

/** Shorthand for tests: a form with one section of these fields, with labels where none are given. */
export function formOf(fields: readonly SampleField[]): FormDefinition {
  return formOfSections([{ id: 'only', title: { vi: 'Phần duy nhất' }, fields }])
}

/** The same of several sections. */
export function formOfSections(sections: readonly SampleSection[]): FormDefinition {
  return {
    id: 'sample',
    formNumber: 'F00',
    version: '1.0.0',
    title: { vi: 'Mẫu thử' },
    sections: sections.map((section) => ({
      title: { vi: section.id },
      ...section,
      fields: section.fields.map(labelled),
    })),
  }
}

/** The form ready to use; throws what is wrong with it. */
export function compiled(definition: FormDefinition): CompiledForm {
  const form = compileForm(definition)
  if (!form.ok) throw new Error(JSON.stringify(form.error, null, 2))
  return form.value
}

function labelled(field: SampleField): FormField {
  return {
    label: { vi: field.id },
    ...field,
    ...(field.columns ? { columns: field.columns.map(labelled) } : {}),
  }
}

/** A small self-assessment: a table, numbers, a computed percentage and a section shown only on demand. */
export const selfAssessment: FormDefinition = {
  id: 'f05-sample',
  formNumber: 'F05',
  version: '1.0.0',
  title: { vi: 'Phiếu tự đánh giá (mẫu thử)', en: 'Self-assessment (sample)' },
  sections: [
    {
      id: 'a2',
      title: { vi: 'Kế hoạch và chỉ tiêu' },
      criterionId: 'a2-plan-and-targets',
      fields: [
        { id: 'planIssued', kind: 'yesNo', label: { vi: 'Đã ban hành kế hoạch' }, required: true },
        {
          id: 'planNumber',
          kind: 'shortText',
          label: { vi: 'Số, ký hiệu' },
          visibleWhen: 'planIssued == true',
          requiredWhen: 'planIssued == true',
        },
        {
          id: 'targetsAssigned',
          kind: 'integer',
          label: { vi: 'Số chỉ tiêu được giao' },
          minimum: 0,
          required: true,
        },
        {
          id: 'targetsDone',
          kind: 'integer',
          label: { vi: 'Số chỉ tiêu hoàn thành' },
          minimum: 0,
          required: true,
          rules: [
            {
              expression: 'targetsDone <= targetsAssigned',
              message: { vi: 'Số chỉ tiêu hoàn thành không thể lớn hơn số được giao.' },
            },
          ],
        },
        {
          id: 'targetsPercent',
          kind: 'computed',
          label: { vi: 'Tỷ lệ hoàn thành (%)' },
          computed: 'targetsDone * 100 / targetsAssigned',
        },
        {
          id: 'classes',
          kind: 'rows',
          label: { vi: 'Các lớp tập huấn' },
          maxItems: 3,
          columns: [
            { id: 'topic', kind: 'shortText', label: { vi: 'Nội dung' }, required: true, maxLength: 40 },
            { id: 'attendees', kind: 'integer', label: { vi: 'Số người' }, minimum: 1 },
          ],
        },
        { id: 'a2Verdict', kind: 'verdict', label: { vi: 'Tự đánh giá' }, required: true },
        {
          id: 'a2Reason',
          kind: 'longText',
          label: { vi: 'Lý do không áp dụng' },
          minLength: 20,
          visibleWhen: 'a2Verdict == "notApplicable"',
          requiredWhen: 'a2Verdict == "notApplicable"',
        },
        { id: 'a2Remark', kind: 'longText', label: { vi: 'Nhận xét' } },
        { id: 'a2Evidence', kind: 'evidence', label: { vi: 'Minh chứng' }, maxItems: 2 },
      ],
    },
    {
      id: 'early',
      title: { vi: 'Về đích sớm' },
      criterionId: 'a2-early',
      visibleWhen: 'targetsPercent >= 100',
      fields: [
        {
          id: 'earlyVerdict',
          kind: 'verdict',
          label: { vi: 'Về đích sớm' },
          required: true,
          allowNotApplicable: false,
        },
        { id: 'earlyBy', kind: 'date', label: { vi: 'Ngày hoàn thành' }, required: true },
      ],
    },
  ],
}

export const filledAnswers = {
  planIssued: true,
  planNumber: '12/KH-UBND',
  targetsAssigned: 10,
  targetsDone: 9,
  classes: [{ topic: 'Bình dân học vụ số', attendees: 41 }],
  a2Verdict: 'met',
  a2Remark: 'Hoàn thành sớm 9/10 chỉ tiêu được giao.',
}
