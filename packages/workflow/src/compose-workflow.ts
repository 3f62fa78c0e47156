import type { WorkflowDefinition } from '@thidua/contracts'
import type { ErrorParams, Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { lintWorkflow } from './lint-workflow.ts'

const agencyPrefix = 'agency.'
const trunkPrefix = 'province.'

/**
 * A plugin's stages before the province's gate and the province's one trunk become one definition, which dossiers pin
 * by its content hash. A plugin may only name stages `agency.*` and, of the trunk, only its gate: an end of the trunk is
 * not its to reach, least of all the award.
 * Refuses `plugin.file-invalid` (params: workflow, rule, stage, detail).
 */
export function composeWorkflow(
  agency: WorkflowDefinition,
  trunk: WorkflowDefinition,
): Outcome<WorkflowDefinition> {
  const refuseWith = (params: ErrorParams) =>
    refuse('plugin.file-invalid', { workflow: agency.id, ...params })
  for (const stage of agency.stages) {
    if (!stage.id.startsWith(agencyPrefix)) return refuseWith({ rule: 'foreign-stage', stage: stage.id })
    const trespass = stage.steps.find((step) => step.to.startsWith(trunkPrefix) && step.to !== trunk.start)
    if (trespass) return refuseWith({ rule: 'trespass', stage: stage.id, detail: trespass.to })
  }
  const stray = trunk.stages.find((stage) => !stage.id.startsWith(trunkPrefix))
  if (stray) return refuseWith({ rule: 'foreign-stage', stage: stray.id })
  const composed: WorkflowDefinition = {
    id: `${agency.id}+${trunk.id}`,
    version: `${agency.version}+${trunk.version}`,
    title: agency.title,
    start: agency.start,
    stages: [...agency.stages, ...trunk.stages],
  }
  const finding = lintWorkflow(composed).find((found) => !isUnusedTrunkEnd(trunk, found.stage, found.rule))
  if (finding) return refuseWith({ rule: finding.rule, stage: finding.stage, detail: finding.detail })
  return ok(composed)
}

/** An end only some agencies lead to (not proposed by an agency's council) is no fault of those that do not. */
function isUnusedTrunkEnd(trunk: WorkflowDefinition, stageId: string, rule: string): boolean {
  return rule === 'unreachable' && trunk.stages.some((stage) => stage.id === stageId && stage.terminal)
}
