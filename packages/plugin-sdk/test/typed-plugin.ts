import { definePlugin } from '../src/index.ts'

const head = {
  version: '1.0.0',
  platform: '^1.0.0',
  title: { vi: 'Mẫu' },
  description: { vi: 'Mẫu' },
  publisher: 'Mẫu',
} as const

const officer = [{ role: 'agencyOfficer', at: 'agency' }] as const

const form = {
  id: 'sample-form',
  formNumber: 'F90',
  version: '1.0.0',
  title: { vi: 'Phiếu' },
  sections: [
    {
      id: 's1',
      title: { vi: 'Mục' },
      criterionId: 'sample-one',
      fields: [
        {
          id: 'verdict1',
          kind: 'verdict',
          label: { vi: 'Tự đánh giá' },
          required: true,
          allowNotApplicable: false,
        },
      ],
    },
  ],
} as const

const workflow = {
  id: 'sample-stages',
  version: '1.0.0',
  title: { vi: 'Luồng' },
  start: 'agency.draft',
  stages: [
    {
      id: 'agency.draft',
      title: { vi: 'Soạn' },
      holder: officer[0],
      steps: [{ act: 'submit', label: { vi: 'Gửi' }, to: 'province.intake', by: officer }],
    },
  ],
} as const

const dossier = { occasions: ['annual'], form: 'sample-form', workflow: 'sample-stages' } as const
const stakeholder = {
  kind: 'sample',
  title: { vi: 'Mẫu' },
  subjectKind: 'collective',
  unitKinds: [],
  proposedBy: ['commune'],
} as const

const scoring = { id: 'sample-scoring', version: '1.0.0', formId: 'sample-form', scale: 'verdict' } as const
const groups = [{ groupId: 'sample', criteria: ['sample-one'] }] as const

/** Compiles: every id it names is there. */
export const typed = definePlugin({
  ...head,
  id: 'sample.typed',
  stakeholders: [{ ...stakeholder, dossiers: [{ ...dossier, scoring: 'sample-scoring' }] }],
  contributes: {
    criterionGroups: groups,
    forms: [form],
    scoring: [{ ...scoring, criteria: [{ criterionId: 'sample-one', verdictField: 'verdict1' }] }],
    workflows: [workflow],
    documents: [],
    hooks: [{ id: 'look', event: 'answer.validate', function: 'look', fields: ['verdict1'] }],
  },
  code: { source: 'export const look = () => []' },
  fixtures: [
    {
      name: 'good',
      form: 'sample-form',
      expect: 'valid',
      answers: { verdict1: 'met' },
      outcomes: { 'sample-one': 'met' },
    },
    {
      name: 'bad',
      form: 'sample-form',
      expect: 'invalid',
      answers: { nobody: 1 },
      problems: ['form.unknown-field /nobody', 'form.required /verdict1'],
    },
  ],
})

definePlugin({
  ...head,
  id: 'sample.wrong-criterion',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: {
    criterionGroups: groups,
    forms: [form],
    // @ts-expect-error nobody took on the criterion `sample-two`
    scoring: [{ ...scoring, criteria: [{ criterionId: 'sample-two', verdictField: 'verdict1' }] }],
    workflows: [workflow],
    documents: [],
  },
  fixtures: [],
})

definePlugin({
  ...head,
  id: 'sample.wrong-field',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: {
    criterionGroups: groups,
    forms: [form],
    // @ts-expect-error the form has no field `verdict2`
    scoring: [{ ...scoring, criteria: [{ criterionId: 'sample-one', verdictField: 'verdict2' }] }],
    workflows: [workflow],
    documents: [],
  },
  fixtures: [],
})

definePlugin({
  ...head,
  id: 'sample.wrong-section',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: {
    criterionGroups: [{ groupId: 'sample', criteria: ['sample-other'] }],
    // @ts-expect-error the section answers a criterion nobody took on
    forms: [form],
    scoring: [],
    workflows: [workflow],
    documents: [],
  },
  fixtures: [],
})

definePlugin({
  ...head,
  id: 'sample.wrong-dossier',
  // @ts-expect-error there is no form `other-form`
  stakeholders: [{ ...stakeholder, dossiers: [{ ...dossier, form: 'other-form' }] }],
  contributes: { criterionGroups: groups, forms: [form], scoring: [], workflows: [workflow], documents: [] },
  fixtures: [],
})

definePlugin({
  ...head,
  id: 'sample.wrong-answer',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: { criterionGroups: groups, forms: [form], scoring: [], workflows: [workflow], documents: [] },
  fixtures: [
    // @ts-expect-error an answer to a question nobody asks
    { name: 'good', form: 'sample-form', expect: 'valid', answers: { verdict2: 'met' } },
  ],
})

definePlugin({
  ...head,
  id: 'sample.wrong-golden',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: { criterionGroups: groups, forms: [form], scoring: [], workflows: [workflow], documents: [] },
  fixtures: [
    {
      name: 'good',
      form: 'sample-form',
      expect: 'valid',
      answers: { verdict1: 'met' },
      // @ts-expect-error an outcome of a criterion nobody took on
      outcomes: { 'sample-two': 'met' },
    },
  ],
})

definePlugin({
  ...head,
  id: 'sample.wrong-hook',
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: {
    criterionGroups: groups,
    forms: [form],
    scoring: [],
    workflows: [workflow],
    documents: [],
    // @ts-expect-error the function is handed a field no form has
    hooks: [{ id: 'look', event: 'answer.validate', function: 'look', fields: ['verdict2'] }],
  },
  fixtures: [],
})

definePlugin({
  ...head,
  id: 'sample.wrong-capability',
  // @ts-expect-error the platform gives no such capability
  capabilities: [{ name: 'network.connect' }],
  stakeholders: [{ ...stakeholder, dossiers: [dossier] }],
  contributes: {
    criterionGroups: groups,
    forms: [form],
    scoring: [],
    workflows: [workflow],
    documents: [],
    hooks: [],
    widgets: [],
  },
  fixtures: [],
})
