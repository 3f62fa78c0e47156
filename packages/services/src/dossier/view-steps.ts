import { canAct } from '@thidua/access'
import type { AvailableStep, WorkflowStep } from '@thidua/contracts'
import { availableSteps } from '@thidua/workflow'
import type { QueryContext } from '../command/run-query.ts'
import { checkRequirement } from './check-requirement.ts'
import type { DossierFile } from './dossier-file.ts'

/** What this person may do to the dossier now, each act with what it still lacks: the same functions that will refuse. */
export async function viewSteps(context: QueryContext, file: DossierFile): Promise<readonly AvailableStep[]> {
  const open = availableSteps(file.content.workflow.definition, file.state).filter(
    (step) => canAct(context.actor, step, file.resource).ok,
  )
  const steps: AvailableStep[] = []
  for (const step of open) {
    steps.push({
      act: step.act,
      label: step.label,
      needsReason: step.needsReason === true,
      missing: await missingFor(context, file, step),
    })
  }
  return steps
}

async function missingFor(
  context: QueryContext,
  file: DossierFile,
  step: WorkflowStep,
): Promise<AvailableStep['missing']> {
  const missing: AvailableStep['missing'][number][] = []
  for (const requirement of step.requires ?? []) {
    const failure = await checkRequirement(context, file, requirement, { act: step.act, preview: true })
    if (failure) {
      const { code, params } = failure
      missing.push({ requirement, code, ...(params ? { params } : {}) })
    }
  }
  return missing
}
