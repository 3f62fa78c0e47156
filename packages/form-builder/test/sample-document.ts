import type { FieldKind, FormDefinition, FormField, ScoringModel } from '@thidua/contracts'
import { openDocument } from '../src/document/open-document.ts'

function field(id: string, kind: FieldKind, more: Partial<FormField> = {}): FormField {
  return { id, kind, label: { vi: `Trường ${id}` }, ...more }
}

export const sampleDefinition: FormDefinition = {
  id: 'f05-sample',
  formNumber: 'F05',
  version: '1.0.0',
  title: { vi: 'Phiếu tự đánh giá' },
  sections: [
    {
      id: 'a2',
      title: { vi: 'Kế hoạch và chỉ tiêu' },
      fields: [
        field('planIssued', 'yesNo'),
        field('planNumber', 'shortText', { visibleWhen: 'planIssued == true' }),
        field('targetsAssigned', 'integer'),
        field('targetsDone', 'integer', {
          rules: [{ expression: 'targetsDone <= targetsAssigned', message: { vi: 'Không thể lớn hơn.' } }],
        }),
        field('classes', 'rows', { columns: [field('topic', 'shortText'), field('attendees', 'integer')] }),
        field('people', 'computed', { computed: 'sum(classes.map(topic, topic.attendees))' }),
      ],
    },
    {
      id: 'a3',
      title: { vi: 'Cải cách thể chế' },
      visibleWhen: 'size(classes) > 0',
      fields: [field('a3Verdict', 'verdict'), field('a3Evidence', 'evidence')],
    },
  ],
}

export const sampleScoring: ScoringModel = {
  id: 's05',
  version: '1.0.0',
  formId: 'f05-sample',
  scale: 'points',
  criteria: [
    {
      criterionId: 'a2-plan',
      verdictField: 'a3Verdict',
      because: ['targetsDone', 'targetsAssigned'],
      maxPointsHundredths: 500,
      pointsRule: 'targetsDone * 500 / targetsAssigned',
    },
  ],
}

export function sampleDocument() {
  return openDocument({ definition: sampleDefinition, scoring: sampleScoring })
}

/** 500 fields in 25 sections. */
export const largeDefinition: FormDefinition = {
  ...sampleDefinition,
  sections: Array.from({ length: 25 }, (_, section) => ({
    id: `s${section}`,
    title: { vi: `Mục ${section}` },
    fields: Array.from({ length: 20 }, (__, at) => field(`f${section}x${at}`, 'shortText')),
  })),
}
