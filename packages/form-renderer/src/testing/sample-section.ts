import type { FormDefinition, FormField } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import type { CompiledForm } from '@thidua/forms'

const verdictReason = "verdict == 'notApplicable'"

/** A section with every kind of field. */
export const fields: readonly FormField[] = [
  { id: 'intro', kind: 'guidance', label: { vi: 'Khai theo số liệu đến hết năm trước.' } },
  { id: 'verdict', kind: 'verdict', label: { vi: 'Đã ban hành kế hoạch' }, required: true },
  {
    id: 'reason',
    kind: 'longText',
    label: { vi: 'Lý do không áp dụng' },
    visibleWhen: verdictReason,
    requiredWhen: verdictReason,
    minLength: 20,
  },
  {
    id: 'number',
    kind: 'shortText',
    label: { vi: 'Số văn bản' },
    help: { vi: 'Như 12/KH-UBND' },
    maxLength: 60,
  },
  { id: 'site', kind: 'link', label: { vi: 'Địa chỉ bài đăng' } },
  { id: 'assigned', kind: 'integer', label: { vi: 'Chỉ tiêu được giao' }, unit: { vi: 'chỉ tiêu' } },
  {
    id: 'done',
    kind: 'integer',
    label: { vi: 'Chỉ tiêu hoàn thành' },
    rules: [
      {
        expression: 'done <= assigned',
        message: { vi: 'Không thể lớn hơn số được giao.', en: 'No more than were set.' },
      },
    ],
  },
  {
    id: 'share',
    kind: 'computed',
    label: { vi: 'Tỷ lệ' },
    computed: 'done * 100 / assigned',
    unit: { vi: '%' },
  },
  { id: 'ratio', kind: 'decimal', label: { vi: 'Hệ số' } },
  { id: 'online', kind: 'percent', label: { vi: 'Tỷ lệ trực tuyến' } },
  { id: 'prize', kind: 'money', label: { vi: 'Kinh phí' } },
  { id: 'signedOn', kind: 'date', label: { vi: 'Ngày ký' } },
  { id: 'published', kind: 'yesNo', label: { vi: 'Đã công bố' } },
  {
    id: 'reach',
    kind: 'choice',
    label: { vi: 'Phạm vi' },
    options: [
      { value: 'unit', label: { vi: 'Trong đơn vị' } },
      { value: 'province', label: { vi: 'Toàn tỉnh' } },
    ],
  },
  {
    id: 'areas',
    kind: 'choices',
    label: { vi: 'Nội dung' },
    options: [
      { value: 'a', label: { vi: 'Cơ quan' } },
      { value: 'b', label: { vi: 'Người dân' } },
    ],
  },
  {
    id: 'classes',
    kind: 'rows',
    label: { vi: 'Các lớp' },
    columns: [
      { id: 'topic', kind: 'shortText', label: { vi: 'Chủ đề' }, required: true },
      { id: 'attendees', kind: 'integer', label: { vi: 'Người dự' }, minimum: 1 },
    ],
  },
  { id: 'files', kind: 'evidence', label: { vi: 'Minh chứng' }, required: true },
]

export const definition: FormDefinition = {
  id: 'sample',
  formNumber: 'F00',
  version: '1.0.0',
  title: { vi: 'Biểu mẫu thử' },
  sections: [{ id: 'a1', title: { vi: 'A1' }, fields }],
}

export function compiledSample(): CompiledForm {
  return compileOrThrow(definition)
}

export function compiledLater(): CompiledForm {
  return compileOrThrow({ ...definition, sections: [laterSection] })
}

function compileOrThrow(form: FormDefinition): CompiledForm {
  const compiled = compileForm(form)
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error))
  return compiled.value
}

export const sampleFile = {
  fileId: '01930000-0000-7000-8000-000000000001',
  name: 'Kế hoạch.pdf',
  size: 1_482_000,
  sha256: '9f2c'.repeat(16),
}

/** The kinds that came with the builder. */
export const laterFields: readonly FormField[] = [
  { id: 'part', kind: 'heading', label: { vi: 'Phần chi tiết' } },
  { id: 'lasted', kind: 'period', label: { vi: 'Thời gian thực hiện' }, required: true },
  { id: 'open', kind: 'yesNoNotApplicable', label: { vi: 'Đã công khai' } },
  {
    id: 'quality',
    kind: 'rubric',
    label: { vi: 'Mức độ hoàn thành' },
    levels: [
      { value: 'high', label: { vi: 'Tốt' }, description: { vi: 'Vượt chỉ tiêu' }, pointsHundredths: 1000 },
      { value: 'low', label: { vi: 'Đạt' }, pointsHundredths: 550 },
    ],
  },
  {
    id: 'grid',
    kind: 'matrix',
    label: { vi: 'Đánh giá từng mặt' },
    matrixRows: [
      { id: 'people', label: { vi: 'Con người' } },
      { id: 'tools', label: { vi: 'Công cụ' } },
    ],
    options: [
      { value: 'good', label: { vi: 'Tốt' } },
      { value: 'poor', label: { vi: 'Chưa tốt' } },
    ],
  },
  { id: 'where', kind: 'unit', label: { vi: 'Đơn vị phối hợp' } },
  { id: 'leader', kind: 'person', label: { vi: 'Người phụ trách' } },
  { id: 'paper', kind: 'legalDocument', label: { vi: 'Văn bản căn cứ' } },
  { id: 'reached', kind: 'indicator', label: { vi: 'Đã đạt' }, indicatorId: 'dvc' },
  { id: 'rank', kind: 'dtiRank', label: { vi: 'Xếp hạng DTI' } },
]

export const laterSection = { id: 'b1', title: { vi: 'B1' }, fields: laterFields }
