import type { Act, Requirement, Role, Seat, WorkflowDefinition, WorkflowStep } from '@thidua/contracts'

// Small definitions for the tests of this room; the real ones are data in `schemas/pipeline` and the plugins.

export function sampleStep(
  act: Act,
  to: string,
  role: Role,
  at: Seat,
  more: { readonly requires?: readonly Requirement[]; readonly needsReason?: boolean } = {},
): WorkflowStep {
  return { act, to, label: { vi: act }, by: [{ role, at }], ...more }
}

export const sampleAgency: WorkflowDefinition = {
  id: 'sample-agency',
  version: '1.0.0',
  title: { vi: 'Sample' },
  start: 'agency.drafting',
  stages: [
    {
      id: 'agency.drafting',
      title: { vi: 'Drafting' },
      holder: { role: 'agencyOfficer', at: 'agency' },
      steps: [
        sampleStep('submit', 'agency.council', 'agencyOfficer', 'agency', {
          requires: ['roundOpen', 'answersComplete'],
        }),
        sampleStep('withdraw', 'agency.withdrawn', 'agencyOfficer', 'agency', { needsReason: true }),
      ],
    },
    {
      id: 'agency.council',
      title: { vi: 'Council' },
      holder: { role: 'councilSecretary', at: 'agency' },
      steps: [
        sampleStep('recordAgencyCouncil', 'agency.head', 'councilSecretary', 'agency', {
          requires: ['councilPassed'],
        }),
        sampleStep('recordAgencyCouncil', 'agency.notProposed', 'councilSecretary', 'agency'),
      ],
    },
    {
      id: 'agency.head',
      title: { vi: 'Head' },
      holder: { role: 'agencyHead', at: 'agency' },
      steps: [
        sampleStep('signSubmissionLetter', 'province.intake', 'agencyHead', 'agency'),
        sampleStep('return', '$start', 'agencyHead', 'agency', { needsReason: true }),
      ],
    },
    {
      id: 'agency.withdrawn',
      title: { vi: 'Withdrawn' },
      holder: null,
      terminal: 'withdrawn',
      steps: [],
    },
    {
      id: 'agency.notProposed',
      title: { vi: 'Not proposed' },
      holder: null,
      terminal: 'notProposed',
      steps: [],
    },
  ],
}

export const sampleTrunk: WorkflowDefinition = {
  id: 'sample-trunk',
  version: '1.0.0',
  title: { vi: 'Trunk' },
  start: 'province.intake',
  stages: [
    {
      id: 'province.intake',
      title: { vi: 'Intake' },
      holder: { role: 'verifier', at: 'province' },
      steps: [
        sampleStep('receive', 'province.appraisal', 'verifier', 'province'),
        sampleStep('return', '$start', 'verifier', 'province', { needsReason: true }),
      ],
    },
    {
      id: 'province.appraisal',
      title: { vi: 'Appraisal' },
      holder: { role: 'campaignOffice', at: 'province' },
      clock: { workingDays: 20, settingKey: 'deadline.appraisal', onSupplement: 'restart', legalBasis: [] },
      steps: [
        sampleStep('appraise', 'province.decision', 'campaignOffice', 'province', {
          requires: ['opinionGiven'],
        }),
        sampleStep('requestSupplement', 'province.supplement', 'verifier', 'province', { needsReason: true }),
        sampleStep('suspend', '$same', 'verifier', 'province', { needsReason: true }),
        sampleStep('resume', '$same', 'verifier', 'province', { needsReason: true }),
      ],
    },
    {
      id: 'province.supplement',
      title: { vi: 'Supplement' },
      holder: { role: 'agencyOfficer', at: 'agency' },
      steps: [sampleStep('answerSupplement', '$origin', 'agencyOfficer', 'agency')],
    },
    {
      id: 'province.decision',
      title: { vi: 'Decision' },
      holder: { role: 'deciderOffice', at: 'province' },
      steps: [
        sampleStep('signDecision', 'province.awarded', 'deciderOffice', 'province', {
          requires: ['eligible'],
        }),
        sampleStep('requestSupplement', 'province.supplement', 'verifier', 'province', { needsReason: true }),
      ],
    },
    { id: 'province.awarded', title: { vi: 'Awarded' }, holder: null, terminal: 'awarded', steps: [] },
    {
      id: 'province.notProposed',
      title: { vi: 'Not proposed' },
      holder: null,
      terminal: 'notProposed',
      steps: [],
    },
    { id: 'province.withdrawn', title: { vi: 'Withdrawn' }, holder: null, terminal: 'withdrawn', steps: [] },
  ],
}
