import type { Act, WorkflowDefinition, WorkflowStage, WorkflowStep } from '@thidua/contracts'
import { findStage } from '@thidua/workflow'

const asideActs: readonly Act[] = [
  'requestSupplement',
  'answerSupplement',
  'return',
  'declineDecision',
  'withdraw',
  'suspend',
  'resume',
]

export function isForward(step: WorkflowStep): boolean {
  return !asideActs.includes(step.act)
}

/**
 * The stages a dossier passes when nothing goes wrong. Where the head may either grant or propose, the title says which:
 * a title of the unit's own is granted, any other is proposed.
 */
function mainPath(definition: WorkflowDefinition, grantedAtAgency: boolean): readonly WorkflowStage[] {
  const known = grantedAtAgency ? granting : proposing
  const found = known.get(definition) ?? walkPath(definition, grantedAtAgency)
  known.set(definition, found)
  return found
}

/** A definition never changes. */
const granting = new WeakMap<WorkflowDefinition, readonly WorkflowStage[]>()
const proposing = new WeakMap<WorkflowDefinition, readonly WorkflowStage[]>()

function walkPath(definition: WorkflowDefinition, grantedAtAgency: boolean): readonly WorkflowStage[] {
  const path: WorkflowStage[] = []
  let stage = findStage(definition, definition.start)
  while (stage && !path.includes(stage)) {
    path.push(stage)
    const forward = stage.steps.filter(isForward)
    const unwanted = grantedAtAgency ? 'signSubmissionLetter' : 'awardAtAgency'
    const next = forward.find((step) => step.act !== unwanted) ?? forward[0]
    stage = next ? findStage(definition, next.to) : undefined
  }
  return path
}

export type PathStage = {
  readonly id: string
  readonly title: WorkflowStage['title']
  readonly state: 'done' | 'current' | 'ahead'
}

/** The path with where the dossier stands; a supplement counts as the stage that asked, an early end closes the path. */
export function pathView(
  definition: WorkflowDefinition,
  current: WorkflowStage,
  origin: string | null,
  grantedAtAgency: boolean,
): readonly PathStage[] {
  const path = mainPath(definition, grantedAtAgency)
  const here = path.findIndex((stage) => stage.id === (origin ?? current.id))
  if (here >= 0) {
    return path.map(({ id, title }, index) => ({
      id,
      title,
      state:
        index < here || (index === here && current.terminal === 'awarded')
          ? 'done'
          : index === here
            ? 'current'
            : 'ahead',
    }))
  }
  return [{ id: current.id, title: current.title, state: 'current' }]
}
