import type { WorkflowDefinition, WorkflowStage } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { composeWorkflow } from '@thidua/workflow'
import { flaw } from './read-plugin.ts'

const gate = 'province.intake'

/** The trunk as far as a plugin may know it: one gate, and an award behind it. */
const gateOnly: WorkflowDefinition = {
  id: 'gate',
  version: '1.0.0',
  title: { vi: gate },
  start: gate,
  stages: [
    {
      id: gate,
      title: { vi: gate },
      holder: { role: 'verifier', at: 'province' },
      steps: [
        {
          act: 'signDecision',
          label: { vi: gate },
          to: 'province.awarded',
          by: [{ role: 'verifier', at: 'province' }],
        },
      ],
    },
    { id: 'province.awarded', title: { vi: gate }, holder: null, terminal: 'awarded', steps: [] },
  ],
}

/**
 * The agency's stages are sound by themselves, lead to the province's gate from wherever a dossier may stand, and know
 * no other way into the province.
 */
export function checkWorkflow(workflow: WorkflowDefinition, file: string): readonly Problem[] {
  const composed = composeWorkflow(workflow, gateOnly)
  if (!composed.ok) {
    const { rule, stage, detail } = composed.error.params ?? {}
    return [
      flaw(file, '/stages', String(rule ?? composed.error.code), {
        stage: stage ?? '',
        detail: detail ?? '',
      }),
    ]
  }
  return workflow.stages
    .filter((stage) => !stage.terminal && !reachesGate(workflow, stage))
    .map((stage) => flaw(file, '/stages', 'gate-out-of-reach', { stage: stage.id }))
}

function reachesGate(workflow: WorkflowDefinition, from: WorkflowStage): boolean {
  const seen = new Set<string>()
  const open = [from.id]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === gate) return true
    if (seen.has(id)) continue
    seen.add(id)
    const steps = workflow.stages.find((stage) => stage.id === id)?.steps ?? []
    open.push(...steps.map(({ to }) => (to === '$start' ? workflow.start : to)))
  }
  return false
}
