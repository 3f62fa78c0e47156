import type { WorkflowDefinition } from '@thidua/contracts'
import { describe, expect, it } from 'vitest'
import { composeWorkflow } from './compose-workflow.ts'
import { sampleAgency, sampleStep, sampleTrunk } from './sample-definitions.ts'

function withFirstStage(change: Partial<WorkflowDefinition['stages'][number]>): WorkflowDefinition {
  const [first, ...rest] = sampleAgency.stages
  return {
    ...sampleAgency,
    stages: [{ ...(first as (typeof sampleTrunk.stages)[number]), ...change }, ...rest],
  }
}

describe('an agency composes its stages with the trunk', () => {
  it('starts at the agency and ends in the province', () => {
    const composed = composeWorkflow(sampleAgency, sampleTrunk)
    expect(composed).toMatchObject({ ok: true, value: { start: 'agency.drafting' } })
    expect(composed.ok && composed.value.stages.map((stage) => stage.id)).toContain('province.awarded')
  })

  it('refuses a plugin that names a stage of the province as its own', () => {
    const agency = withFirstStage({ id: 'province.secret' })
    expect(composeWorkflow(agency, sampleTrunk)).toMatchObject({
      ok: false,
      error: { code: 'plugin.file-invalid', params: { rule: 'foreign-stage', stage: 'province.secret' } },
    })
  })

  it('refuses a plugin that leads a dossier past the gate of the province', () => {
    const agency = withFirstStage({
      steps: [
        sampleStep('submit', 'agency.council', 'agencyOfficer', 'agency'),
        sampleStep('signSubmissionLetter', 'province.decision', 'agencyHead', 'agency'),
      ],
    })
    expect(composeWorkflow(agency, sampleTrunk)).toMatchObject({
      error: { params: { rule: 'trespass', detail: 'province.decision' } },
    })
  })

  it('refuses a plugin that gives itself the award of the province', () => {
    const agency = withFirstStage({
      steps: [sampleStep('submit', 'province.awarded', 'agencyOfficer', 'agency')],
    })
    expect(composeWorkflow(agency, sampleTrunk)).toMatchObject({
      error: { params: { rule: 'trespass', detail: 'province.awarded' } },
    })
  })

  it.each([
    ['a stage nobody can leave', { steps: [] }, 'dead-end'],
    ['a wait without owner and without clock', { holder: null }, 'wait-without-owner'],
    [
      'a step to nowhere',
      { steps: [sampleStep('submit', 'agency.nowhere', 'agencyOfficer', 'agency')] },
      'target-missing',
    ],
    [
      'a role that does not exist',
      { steps: [sampleStep('submit', 'agency.council', 'king' as never, 'agency')] },
      'role-unknown',
    ],
    [
      'a stage that leads only to itself',
      { steps: [sampleStep('submit', 'agency.drafting', 'agencyOfficer', 'agency')] },
      'no-way-out',
    ],
    [
      'a second way that can never be taken',
      {
        steps: [
          sampleStep('submit', 'agency.council', 'agencyOfficer', 'agency'),
          sampleStep('submit', 'agency.head', 'agencyOfficer', 'agency'),
        ],
      },
      'shadowed-step',
    ],
    [
      'an answer to a supplement nobody can ask for there',
      {
        steps: [
          sampleStep('submit', 'agency.council', 'agencyOfficer', 'agency'),
          sampleStep('answerSupplement', '$origin', 'agencyOfficer', 'agency'),
        ],
      },
      'origin-without-request',
    ],
  ])('refuses %s', (_what, change, rule) => {
    expect(composeWorkflow(withFirstStage(change), sampleTrunk)).toMatchObject({
      ok: false,
      error: { code: 'plugin.file-invalid', params: { rule } },
    })
  })
})
