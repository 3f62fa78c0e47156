import type { Act, WorkflowDefinition, WorkflowStage, WorkflowStep } from '@thidua/contracts'

export function findStage(definition: WorkflowDefinition, stageId: string): WorkflowStage | undefined {
  return definition.stages.find((stage) => stage.id === stageId)
}

/**
 * All steps of a stage for one act, in the order of the definition: the first whose requirements hold is taken,
 * so a later one is the way out when a requirement fails (a vote that missed its threshold).
 */
export function listSteps(
  definition: WorkflowDefinition,
  stageId: string,
  act: Act,
): readonly WorkflowStep[] {
  return findStage(definition, stageId)?.steps.filter((step) => step.act === act) ?? []
}

export function findStep(
  definition: WorkflowDefinition,
  stageId: string,
  act: Act,
): WorkflowStep | undefined {
  return listSteps(definition, stageId, act)[0]
}
