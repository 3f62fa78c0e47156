import type { WorkflowDefinition, WorkflowStep } from '@thidua/contracts'
import { findStage } from './find-step.ts'
import { worksWhileSuspended } from './take-step.ts'
import type { WorkflowState } from './workflow-state.ts'

/** The steps open in a state, one per act (the first of several), whoever asks and whatever they still lack. */
export function availableSteps(
  definition: WorkflowDefinition,
  state: WorkflowState,
): readonly WorkflowStep[] {
  const stage = findStage(definition, state.stage)
  if (!stage || stage.terminal) return []
  const seen = new Set<string>()
  return stage.steps.filter((step) => {
    const open = state.suspended ? worksWhileSuspended(step.act) : step.act !== 'resume'
    if (!open || seen.has(step.act)) return false
    seen.add(step.act)
    return true
  })
}
