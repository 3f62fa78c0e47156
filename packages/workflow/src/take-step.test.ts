import type { Act } from '@thidua/contracts'
import { acts } from '@thidua/contracts'
import type { DomainError } from '@thidua/kernel'
import { domainError } from '@thidua/kernel'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, setup, transition } from 'xstate'
import { availableSteps } from './available-steps.ts'
import { composeWorkflow } from './compose-workflow.ts'
import { sampleAgency, sampleTrunk } from './sample-definitions.ts'
import { takeStep } from './take-step.ts'
import type { WorkflowState } from './workflow-state.ts'
import { startState } from './workflow-state.ts'

const composed = composeWorkflow(sampleAgency, sampleTrunk)
if (!composed.ok) throw new Error('the samples must compose')
const definition = composed.value

const holds = { reason: 'because', check: () => null }
function after(...path: Act[]): WorkflowState {
  return path.reduce((state, act) => {
    const taken = takeStep(definition, state, act, holds)
    if (!taken.ok) throw new Error(`${act}: ${taken.error.code}`)
    return taken.value.state
  }, startState(definition.start))
}

describe('a step of a dossier', () => {
  it('leads along the straight path', () => {
    const state = after(
      'submit',
      'recordAgencyCouncil',
      'signSubmissionLetter',
      'receive',
      'appraise',
      'signDecision',
    )
    expect(state.stage).toBe('province.awarded')
  })

  it('is refused out of turn, naming stage and act', () => {
    expect(takeStep(definition, after('submit'), 'receive', holds)).toMatchObject({
      error: { code: 'dossier.wrong-stage', params: { stage: 'agency.council', act: 'receive' } },
    })
  })

  it('is refused with the code of the requirement that fails', () => {
    const incomplete = { check: () => domainError('dossier.answers-incomplete') }
    expect(takeStep(definition, after(), 'submit', incomplete)).toMatchObject({
      error: { code: 'dossier.answers-incomplete' },
    })
  })

  it('takes the second way when the first one asks for a vote that was missed', () => {
    const missed = { check: () => domainError('council.threshold-missed') }
    expect(takeStep(definition, after('submit'), 'recordAgencyCouncil', missed)).toMatchObject({
      ok: true,
      value: { state: { stage: 'agency.notProposed' } },
    })
  })

  it('needs a reason that is more than spaces where the definition says so', () => {
    const gate = after('submit', 'recordAgencyCouncil', 'signSubmissionLetter')
    expect(takeStep(definition, gate, 'return', { reason: '  ', check: () => null })).toMatchObject({
      error: { code: 'workflow.reason-required' },
    })
    expect(takeStep(definition, gate, 'return', holds)).toMatchObject({
      value: { state: { stage: 'agency.drafting' } },
    })
  })

  it('returns from a supplement to the stage that asked', () => {
    const asked = after(
      'submit',
      'recordAgencyCouncil',
      'signSubmissionLetter',
      'receive',
      'requestSupplement',
    )
    expect(asked).toEqual({ stage: 'province.supplement', suspended: false, origin: 'province.appraisal' })
    expect(takeStep(definition, asked, 'answerSupplement', holds)).toMatchObject({
      value: { state: { stage: 'province.appraisal', origin: null } },
    })
  })

  it('does nothing but resume while suspended, and goes on where it stood', () => {
    const suspended = after('submit', 'recordAgencyCouncil', 'signSubmissionLetter', 'receive', 'suspend')
    expect(takeStep(definition, suspended, 'appraise', holds)).toMatchObject({
      error: { code: 'dossier.suspended' },
    })
    expect(availableSteps(definition, suspended).map((step) => step.act)).toEqual(['resume'])
    const resumed = takeStep(definition, suspended, 'resume', holds)
    expect(resumed).toMatchObject({ value: { moved: false, state: { stage: 'province.appraisal' } } })
    expect(takeStep(definition, after(), 'resume', holds)).toMatchObject({
      error: { code: 'dossier.not-suspended' },
    })
  })

  it('is refused at the end of the way', () => {
    const closed = after('withdraw')
    expect(takeStep(definition, closed, 'submit', holds)).toMatchObject({ error: { code: 'dossier.closed' } })
    expect(availableSteps(definition, closed)).toEqual([])
  })

  it('offers each act once', () => {
    expect(availableSteps(definition, after('submit')).map((step) => step.act)).toEqual([
      'recordAgencyCouncil',
    ])
  })
})

type MachineEvent = { type: Act; reason: string; unmet: readonly string[] }
type MachineContext = { suspended: boolean; origin: string | null }

/** The same definition as a statechart, written against XState only. */
function asMachine() {
  const build = setup({ types: { context: {} as MachineContext, events: {} as MachineEvent } })
  const states: Record<string, object> = {}
  for (const stage of definition.stages) {
    const on: Record<string, object[]> = {}
    for (const step of stage.steps) {
      const targets =
        step.to === '$origin'
          ? definition.stages.map((from) => from.id)
          : [step.to === '$same' ? stage.id : step.to === '$start' ? definition.start : step.to]
      for (const target of targets) {
        const transitions = (on[step.act] ??= [])
        transitions.push({
          target: `#${target.replace('.', '_')}`,
          guard: ({ context, event }: { context: MachineContext; event: MachineEvent }) =>
            (step.to !== '$origin' || context.origin === target) &&
            (step.act === 'resume' ? context.suspended : step.act === 'withdraw' || !context.suspended) &&
            (!step.needsReason || event.reason.trim() !== '') &&
            !(step.requires ?? []).some((name) => event.unmet.includes(name)),
          actions: build.assign(({ context }) => ({
            suspended: step.act === 'suspend',
            origin:
              step.act === 'requestSupplement'
                ? stage.id
                : step.act === 'suspend' || step.act === 'resume'
                  ? context.origin
                  : null,
          })),
        })
      }
    }
    states[stage.id.replace('.', '_')] = { id: stage.id.replace('.', '_'), on }
  }
  return build.createMachine({
    initial: definition.start.replace('.', '_'),
    context: { suspended: false, origin: null },
    states,
  } as never)
}

describe('our interpreter and XState', () => {
  it('agree on every string of acts, reasons and unmet requirements', () => {
    const machine = asMachine()
    const events = fc.array(
      fc.record({
        type: fc.constantFrom(...acts),
        reason: fc.constantFrom('', ' ', 'because'),
        unmet: fc.subarray(['councilPassed', 'eligible', 'opinionGiven', 'answersComplete']),
      }),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(events, (sent) => {
        let ours = startState(definition.start)
        let [theirs] = initialTransition(machine)
        for (const event of sent) {
          const check = (name: string): DomainError | null =>
            event.unmet.includes(name as never) ? domainError('workflow.requirement-missing') : null
          const taken = takeStep(definition, ours, event.type, { reason: event.reason, check })
          if (taken.ok) ours = taken.value.state
          ;[theirs] = transition(machine, theirs, event as never)
          const context = theirs.context as MachineContext
          expect({ stage: String(theirs.value).replace('_', '.'), ...context }).toEqual({
            stage: ours.stage,
            suspended: ours.suspended,
            origin: ours.origin,
          })
        }
      }),
      { numRuns: 300 },
    )
  })
})
