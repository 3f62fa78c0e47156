import type { Role, WorkflowDefinition, WorkflowStage } from '@thidua/contracts'
import { acts, requirements, roles } from '@thidua/contracts'
import { findStage } from './find-step.ts'
import { isRelativeTarget } from './resolve-target.ts'

export type WorkflowFinding = {
  readonly rule:
    | 'start-missing'
    | 'stage-repeated'
    | 'target-missing'
    | 'unreachable'
    | 'dead-end'
    | 'no-way-out'
    | 'wait-without-owner'
    | 'terminal-with-steps'
    | 'role-unknown'
    | 'act-unknown'
    | 'requirement-unknown'
    | 'shadowed-step'
    | 'origin-without-request'
  readonly stage: string
  readonly detail: string
}

/** Everything that can be decided on the graph before a workflow is let near a dossier. An empty list is a pass. */
export function lintWorkflow(definition: WorkflowDefinition): readonly WorkflowFinding[] {
  if (!findStage(definition, definition.start)) {
    return [{ rule: 'start-missing', stage: definition.start, detail: definition.start }]
  }
  return [
    ...repeatedStages(definition),
    ...definition.stages.flatMap((stage) => [
      ...lintWords(stage),
      ...lintExits(stage),
      ...lintTargets(definition, stage),
    ]),
    ...lintReach(definition),
  ]
}

function repeatedStages(definition: WorkflowDefinition): readonly WorkflowFinding[] {
  const seen = new Set<string>()
  return definition.stages.flatMap(({ id }) => {
    if (seen.has(id)) return [{ rule: 'stage-repeated' as const, stage: id, detail: id }]
    seen.add(id)
    return []
  })
}

function lintWords(stage: WorkflowStage): readonly WorkflowFinding[] {
  const found: WorkflowFinding[] = []
  const known = (role: Role) => (roles as readonly string[]).includes(role)
  if (stage.holder && !known(stage.holder.role)) {
    found.push({ rule: 'role-unknown', stage: stage.id, detail: stage.holder.role })
  }
  for (const step of stage.steps) {
    if (!(acts as readonly string[]).includes(step.act)) {
      found.push({ rule: 'act-unknown', stage: stage.id, detail: step.act })
    }
    for (const { role } of step.by) {
      if (!known(role)) found.push({ rule: 'role-unknown', stage: stage.id, detail: role })
    }
    for (const requirement of step.requires ?? []) {
      if ((requirements as readonly string[]).includes(requirement)) continue
      found.push({ rule: 'requirement-unknown', stage: stage.id, detail: requirement })
    }
  }
  return found
}

function lintExits(stage: WorkflowStage): readonly WorkflowFinding[] {
  const found: WorkflowFinding[] = []
  if (stage.terminal) {
    if (stage.steps.length > 0)
      found.push({ rule: 'terminal-with-steps', stage: stage.id, detail: stage.terminal })
    return found
  }
  if (!stage.holder && !stage.clock)
    found.push({ rule: 'wait-without-owner', stage: stage.id, detail: 'holder' })
  if (!stage.steps.some((step) => step.to !== '$same' && step.by.length > 0)) {
    found.push({ rule: 'dead-end', stage: stage.id, detail: 'steps' })
  }
  const unconditional = new Set<string>()
  for (const step of stage.steps) {
    if (unconditional.has(step.act)) found.push({ rule: 'shadowed-step', stage: stage.id, detail: step.act })
    if (!step.requires?.length) unconditional.add(step.act)
  }
  return found
}

function lintTargets(definition: WorkflowDefinition, stage: WorkflowStage): readonly WorkflowFinding[] {
  return stage.steps.flatMap((step) =>
    isRelativeTarget(step.to) || findStage(definition, step.to)
      ? []
      : [{ rule: 'target-missing' as const, stage: stage.id, detail: step.to }],
  )
}

function lintReach(definition: WorkflowDefinition): readonly WorkflowFinding[] {
  const found: WorkflowFinding[] = []
  const reached = reachableFrom(definition, definition.start)
  for (const stage of definition.stages) {
    if (!reached.has(stage.id)) found.push({ rule: 'unreachable', stage: stage.id, detail: stage.id })
    const ends = [...reachableFrom(definition, stage.id)].some((id) => findStage(definition, id)?.terminal)
    if (!ends) found.push({ rule: 'no-way-out', stage: stage.id, detail: stage.id })
    const asked = definition.stages.some((from) =>
      from.steps.some((step) => step.act === 'requestSupplement' && step.to === stage.id),
    )
    if (!asked && stage.steps.some((step) => step.to === '$origin')) {
      found.push({ rule: 'origin-without-request', stage: stage.id, detail: '$origin' })
    }
  }
  return found
}

function reachableFrom(definition: WorkflowDefinition, start: string): ReadonlySet<string> {
  const reached = new Set<string>()
  const queue = [start]
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (reached.has(id)) continue
    reached.add(id)
    for (const step of findStage(definition, id)?.steps ?? [])
      queue.push(...targetsOf(definition, id, step.to))
  }
  return reached
}

function targetsOf(definition: WorkflowDefinition, from: string, to: string): readonly string[] {
  if (to === '$same') return [from]
  if (to === '$start') return [definition.start]
  if (to !== '$origin') return [to]
  return definition.stages
    .filter((stage) => stage.steps.some((step) => step.act === 'requestSupplement' && step.to === from))
    .map((stage) => stage.id)
}
