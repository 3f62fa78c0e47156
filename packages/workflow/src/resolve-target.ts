import type { WorkflowDefinition, WorkflowStep } from '@thidua/contracts'
import type { WorkflowState } from './workflow-state.ts'

/** Targets that are a place relative to the dossier, not a stage id. */
const relativeTargets = ['$start', '$same', '$origin'] as const

export function isRelativeTarget(target: string): boolean {
  return (relativeTargets as readonly string[]).includes(target)
}

/**
 * The stage a step leads to: `$start` is where the dossier began (the trunk returns files without knowing the
 * agency's stages), `$same` stays, `$origin` is the stage a supplement was asked from (null when none is open).
 */
export function resolveTarget(
  definition: WorkflowDefinition,
  state: WorkflowState,
  step: WorkflowStep,
): string | null {
  if (step.to === '$start') return definition.start
  if (step.to === '$same') return state.stage
  if (step.to === '$origin') return state.origin
  return step.to
}
