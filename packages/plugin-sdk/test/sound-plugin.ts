import type { FormDefinition, PluginManifest, ScoringModel, WorkflowDefinition } from '../src/index.ts'

/** A small plugin without fault; tests change one thing and see it named. */
export type SoundPlugin = {
  manifest: PluginManifest
  form: FormDefinition
  scoring: ScoringModel
  workflow: WorkflowDefinition
}

const officer = [{ role: 'agencyOfficer', at: 'agency' }] as const
const head = [{ role: 'agencyHead', at: 'agency' }] as const

export function soundPlugin(): SoundPlugin {
  return {
    manifest: {
      id: 'sample.sound',
      version: '1.0.0',
      platform: '^1.0.0',
      title: { vi: 'Mẫu' },
      description: { vi: 'Một phần bổ trợ không có lỗi.' },
      publisher: 'Mẫu',
      stakeholders: [
        {
          kind: 'sample',
          title: { vi: 'Mẫu' },
          subjectKind: 'collective',
          unitKinds: ['press'],
          proposedBy: ['press'],
          dossiers: [
            {
              occasions: ['annual'],
              form: 'sample-form',
              scoring: 'sample-scoring',
              workflow: 'sample-stages',
            },
          ],
        },
      ],
      contributes: {
        criterionGroups: [{ groupId: 'a', criteria: ['a1-sample'] }],
        forms: [{ id: 'sample-form', file: 'forms/sample.json' }],
        scoring: [{ id: 'sample-scoring', file: 'scoring/sample.json' }],
        workflows: [{ id: 'sample-stages', file: 'workflow/stages.json' }],
        documents: [],
      },
      fixtures: [
        { form: 'sample-form', file: 'fixtures/good.valid.json', expect: 'valid' },
        { form: 'sample-form', file: 'fixtures/bad.invalid.json', expect: 'invalid' },
      ],
    },
    form: {
      id: 'sample-form',
      formNumber: 'F05',
      version: '1.0.0',
      title: { vi: 'Phiếu mẫu' },
      sections: [
        {
          id: 'a1',
          title: { vi: 'Mục mẫu' },
          criterionId: 'a1-sample',
          fields: [
            {
              id: 'a1Verdict',
              kind: 'verdict',
              label: { vi: 'Tự đánh giá' },
              required: true,
              allowNotApplicable: false,
            },
          ],
        },
      ],
    },
    scoring: {
      id: 'sample-scoring',
      version: '1.0.0',
      formId: 'sample-form',
      scale: 'verdict',
      criteria: [{ criterionId: 'a1-sample', verdictField: 'a1Verdict' }],
    },
    workflow: {
      id: 'sample-stages',
      version: '1.0.0',
      title: { vi: 'Luồng mẫu' },
      start: 'agency.draft',
      stages: [
        {
          id: 'agency.draft',
          title: { vi: 'Soạn' },
          holder: officer[0],
          steps: [{ act: 'submit', label: { vi: 'Gửi' }, to: 'agency.head', by: officer }],
        },
        {
          id: 'agency.head',
          title: { vi: 'Ký' },
          holder: head[0],
          steps: [
            { act: 'signSubmissionLetter', label: { vi: 'Trình' }, to: 'province.intake', by: head },
            { act: 'return', label: { vi: 'Trả' }, to: '$start', by: head, needsReason: true },
          ],
        },
      ],
    },
  }
}

export function filesOf(
  plugin: SoundPlugin,
  more: Readonly<Record<string, string | null>> = {},
): ReadonlyMap<string, string> {
  const files = new Map<string, string>([
    ['plugin.json', JSON.stringify(plugin.manifest)],
    ['README.md', '# x'],
    ['CHANGELOG.md', '# x'],
    ['forms/sample.json', JSON.stringify(plugin.form)],
    ['scoring/sample.json', JSON.stringify(plugin.scoring)],
    ['workflow/stages.json', JSON.stringify(plugin.workflow)],
    [
      'fixtures/good.valid.json',
      JSON.stringify({ answers: { a1Verdict: 'met' }, outcomes: { 'a1-sample': 'met' } }),
    ],
    ['fixtures/bad.invalid.json', JSON.stringify({ answers: {}, problems: ['form.required /a1Verdict'] })],
  ])
  for (const [path, text] of Object.entries(more)) {
    if (text === null) files.delete(path)
    else files.set(path, text)
  }
  return files
}
