import type { FormDefinition, FormField } from '@thidua/contracts'

const label = (vi: string): { vi: string } => ({ vi })
const options = [
  { value: 'good', label: label('Tốt') },
  { value: 'fair', label: label('Khá; được') },
  { value: 'fairToo', label: label('Khá, được') },
  { value: 'notYet', label: label('Chưa có') },
]

function field(id: string, kind: FormField['kind'], more: Partial<FormField> = {}): FormField {
  return { id, kind, label: label(`Câu ${id}`), ...more }
}

/** Every kind of field that exists, with the conditions that make cells depend on each other. */
export const allKindsForm: FormDefinition = {
  id: 'all-kinds',
  formNumber: 'F98',
  version: '1.2.0',
  title: label('Phiếu có đủ loại trường'),
  sections: [
    {
      id: 'plain',
      title: label('Trường thường'),
      criterionId: 'c1',
      fields: [
        field('verdict', 'verdict', { required: true }),
        field('reason', 'longText', {
          visibleWhen: 'verdict == "notApplicable"',
          requiredWhen: 'verdict == "notApplicable"',
        }),
        field('name', 'shortText', { required: true, minLength: 3, maxLength: 20 }),
        field('story', 'longText', { maxLength: 200 }),
        field('count', 'integer', { minimum: 0, maximum: 5_000_000 }),
        field('ratio', 'decimal', { scale: 2, unit: label('km') }),
        field('fine', 'decimal', { scale: 4 }),
        field('share', 'percent'),
        field('cost', 'money'),
        field('issued', 'date', { earliest: '2020-01-01', latest: '2030-12-31' }),
        field('agreed', 'yesNo', { requiredWhen: 'count != null && count > 10' }),
        field('site', 'link'),
      ],
    },
    {
      id: 'lists',
      title: label('Danh sách'),
      visibleWhen: 'verdict != "notApplicable"',
      fields: [
        field('grade', 'choice', { options, required: true }),
        field('channels', 'choices', { options, minItems: 1, maxItems: 2 }),
        field('level', 'rubric', {
          levels: [
            { value: 'high', label: label('Cao'), pointsHundredths: 500 },
            { value: 'low', label: label('Thấp'), pointsHundredths: 100 },
          ],
        }),
        field('known', 'yesNoNotApplicable'),
        field('proof', 'evidence', { minItems: 1, maxItems: 2, required: true }),
        field('members', 'rows', {
          minItems: 1,
          maxItems: 3,
          columns: [
            field('who', 'shortText', { required: true }),
            field('age', 'integer', { minimum: 0, maximum: 120 }),
            field('joined', 'date'),
            field('post', 'choice', { options }),
          ],
        }),
        field('total', 'computed', { computed: 'members == null ? 0 : size(members)' }),
        field('many', 'shortText', {
          visibleWhen: 'total > 1',
          rules: [{ expression: 'many != "no"', message: label('Không được ghi “no”.') }],
        }),
      ],
    },
    {
      id: 'records',
      title: label('Nhiều phần'),
      fields: [
        field('term', 'period'),
        field('head', 'person', { required: true }),
        field('plan', 'legalDocument'),
        field('skills', 'matrix', {
          options,
          matrixRows: [
            { id: 'online', label: label('Nộp trực tuyến') },
            { id: 'pay', label: label('Thanh toán') },
          ],
        }),
        field('place', 'unit'),
        field('target', 'indicator', { indicatorId: 'i1' }),
        field('rank', 'dtiRank'),
        field('about', 'guidance'),
      ],
    },
  ],
}
