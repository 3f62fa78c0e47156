import type { Act, Requirement, WorkflowDefinition, WorkflowStage, WorkflowStep } from '@thidua/contracts'
import type { DomainError, Outcome } from '@thidua/kernel'
import { fail, ok, refuse } from '@thidua/kernel'
import { findStage, listSteps } from './find-step.ts'
import { resolveTarget } from './resolve-target.ts'
import type { WorkflowState } from './workflow-state.ts'

export type TakenStep = {
  readonly step: WorkflowStep
  readonly from: WorkflowStage
  readonly to: WorkflowStage
  readonly state: WorkflowState
  /** False for `$same`: the clock of the stage goes on. */
  readonly moved: boolean
}

export type StepRequest = {
  readonly reason?: string | undefined
  /** Answers null when the requirement holds for this step, else why not. */
  readonly check: (requirement: Requirement, step: WorkflowStep) => DomainError | null
}

/**
 * One step of one dossier: pure, total, and the only place that knows what suspension and supplements do to a state.
 * Refuses `dossier.closed`, `dossier.suspended`, `dossier.not-suspended`, `dossier.wrong-stage` (params: stage, act),
 * `workflow.reason-required`, or the code of the first requirement that fails.
 */
export function takeStep(
  definition: WorkflowDefinition,
  state: WorkflowState,
  act: Act,
  request: StepRequest,
): Outcome<TakenStep> {
  const from = findStage(definition, state.stage)
  if (!from) return refuse('dossier.wrong-stage', { stage: state.stage, act })
  const steps = openSteps(definition, from, state, act)
  if (!steps.ok) return steps
  let firstFailure: DomainError | null = null
  for (const step of steps.value) {
    const failure = firstUnmet(step, request)
    if (!failure) return completeStep(definition, from, state, step)
    firstFailure ??= failure
  }
  return fail(firstFailure ?? { code: 'dossier.wrong-stage', params: { stage: state.stage, act } })
}

function openSteps(
  definition: WorkflowDefinition,
  from: WorkflowStage,
  state: WorkflowState,
  act: Act,
): Outcome<readonly WorkflowStep[]> {
  if (from.terminal) return refuse('dossier.closed', { stage: from.id, act })
  if (state.suspended && !worksWhileSuspended(act)) return refuse('dossier.suspended', { act })
  if (!state.suspended && act === 'resume') return refuse('dossier.not-suspended', { act })
  const steps = listSteps(definition, from.id, act)
  return steps.length > 0 ? ok(steps) : refuse('dossier.wrong-stage', { stage: from.id, act })
}

export function worksWhileSuspended(act: Act): boolean {
  return act === 'resume' || act === 'withdraw'
}

function firstUnmet(step: WorkflowStep, request: StepRequest): DomainError | null {
  if (step.needsReason && !request.reason?.trim()) {
    return { code: 'workflow.reason-required', params: { act: step.act } }
  }
  for (const requirement of step.requires ?? []) {
    const failure = request.check(requirement, step)
    if (failure) return failure
  }
  return null
}

function completeStep(
  definition: WorkflowDefinition,
  from: WorkflowStage,
  state: WorkflowState,
  step: WorkflowStep,
): Outcome<TakenStep> {
  const target = resolveTarget(definition, state, step)
  const to = target === null ? undefined : findStage(definition, target)
  if (!to) return refuse('dossier.wrong-stage', { stage: from.id, act: step.act })
  return ok({ step, from, to, state: nextState(state, step.act, to.id), moved: step.to !== '$same' })
}

function nextState(state: WorkflowState, act: Act, stage: string): WorkflowState {
  const staysOpen = act === 'suspend' || act === 'resume'
  return {
    stage,
    suspended: act === 'suspend' || (state.suspended && act !== 'resume' && act !== 'withdraw'),
    origin: act === 'requestSupplement' ? state.stage : staysOpen ? state.origin : null,
  }
}
