import type { FormContentView, FormField, FormSection, ScoringModel } from '@thidua/contracts'

const label = (vi: string) => ({ vi })

const questions: readonly FormField[] = [
  {
    id: 'smartphones',
    kind: 'integer',
    label: label('Số điện thoại thông minh trong hộ'),
    required: true,
    minimum: 0,
    maximum: 50,
    better: 'more',
  },
  { id: 'internetAtHome', kind: 'yesNo', label: label('Nhà có Internet băng rộng'), required: true },
  {
    id: 'identityAccounts',
    kind: 'integer',
    label: label('Số người có tài khoản định danh mức 2'),
    required: true,
    minimum: 0,
    maximum: 50,
    better: 'more',
  },
  {
    id: 'onlineServices',
    kind: 'integer',
    label: label('Số hồ sơ nộp trực tuyến trong năm'),
    required: true,
    minimum: 0,
    maximum: 500,
    better: 'more',
  },
  { id: 'cashless', kind: 'yesNo', label: label('Trả tiền điện, nước không dùng tiền mặt'), required: true },
  { id: 'householdWish', kind: 'longText', label: label('Mong muốn của hộ'), maxLength: 1000 },
]

const section: FormSection = {
  id: 'digitalHousehold',
  title: label('Phiếu hộ gia đình số'),
  fields: questions,
}

const scoring: ScoringModel = {
  id: 'diem-ho-gia-dinh-so',
  version: '0.1.0',
  formId: 'any',
  scale: 'points',
  criteria: [
    {
      criterionId: 'xa-internet',
      label: label('Có Internet'),
      outcomeRule: 'internetAtHome == true ? "met" : "notMet"',
      maxPointsHundredths: 500,
      pointsRule: 'internetAtHome == true ? 500 : 0',
    },
    {
      criterionId: 'xa-dich-vu-cong',
      label: label('Dùng dịch vụ công trực tuyến'),
      outcomeRule: 'onlineServices != null && onlineServices > 0 ? "met" : "notMet"',
      maxPointsHundredths: 1000,
      parts: [
        {
          id: 'ho-so',
          tiers: {
            value: 'onlineServices',
            better: 'more',
            steps: [
              { from: 1, pointsHundredths: 300 },
              { from: 5, pointsHundredths: 1000 },
            ],
          },
        },
      ],
    },
  ],
  totalCapHundredths: 1200,
  showWhileFilling: true,
}

/** “Phiếu hộ gia đình số”: six questions behind group d of the province's form, with points of the commune. */
export function withDigitalHousehold({ definition }: FormContentView): FormContentView {
  const at = definition.sections.findIndex(({ id }) => id === 'd3') + 1
  const sections = [...definition.sections.slice(0, at), section, ...definition.sections.slice(at)]
  return {
    definition: { ...definition, title: label('Phiếu hộ gia đình số xã Suối Trầm'), sections },
    scoring,
  }
}

export const digitalAnswers = {
  smartphones: 3,
  internetAtHome: true,
  identityAccounts: 4,
  onlineServices: 6,
  cashless: false,
}
