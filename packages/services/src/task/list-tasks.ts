import type { SignedInActor } from '@thidua/access'
import { sitsInProvince } from '@thidua/access'
import type { Act, Operations, TaskView, WorkflowStage, WorkflowStep } from '@thidua/contracts'
import type { DossierListRow, HeldStages } from '@thidua/data/repositories'
import { listCarriedWaiting, listHeldDossiers } from '@thidua/data/repositories'
import type { LegalDate, Outcome } from '@thidua/kernel'
import { addDays, ok } from '@thidua/kernel'
import { findStage } from '@thidua/workflow'
import type { ContentBook } from '../content/content-book.ts'
import type { QueryContext } from '../command/run-query.ts'
import { runQuery } from '../command/run-query.ts'
import { pinned } from '../dossier/dossier-content.ts'
import { listItem } from '../dossier/list-item.ts'
import { isForward } from '../dossier/main-path.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

const mostTasks = 200

/** My work: the dossiers that lie with this person, the most urgent first, each with the act it waits for. */
export function listTasks(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['task.list']['input'],
): Promise<Outcome<readonly TaskView[]>> {
  return runQuery(deps, call, 'task.list', async (context) => {
    if (call.actor.kind !== 'person') return ok([])
    const held = heldStages(deps.book, call.actor)
    const rows = await listHeldDossiers(context.transaction, held, mostTasks)
    const carried = await listCarriedWaiting(context.transaction, call.actor.userId)
    const tasks: TaskView[] = []
    for (const row of rows) {
      const task = await viewTask(context, row)
      if (task) tasks.push(carried.has(row.id) ? { ...task, carried: true } : task)
    }
    return ok(tasks)
  })
}

/** The stages of all workflows in use whose holder this person is, by where they sit. */
function heldStages(book: ContentBook, actor: SignedInActor): readonly HeldStages[] {
  const stages = book.workflows().flatMap((workflow) => workflow.definition.stages)
  const held: HeldStages[] = []
  for (const assignment of actor.assignments) {
    const inProvince = sitsInProvince(assignment)
    const mine = (stage: WorkflowStage) =>
      stage.holder?.role === assignment.role && (stage.holder.at === 'province') === inProvince
    const ids = [...new Set(stages.filter(mine).map((stage) => stage.id))]
    if (ids.length === 0) continue
    const isNominee = assignment.role === 'nominee'
    held.push({
      stages: ids,
      unitIds: inProvince || isNominee ? null : [assignment.unitId],
      ownerUserId: isNominee ? actor.userId : null,
    })
  }
  return held
}

async function viewTask(context: QueryContext, row: DossierListRow): Promise<TaskView | null> {
  const { deps } = context
  const { definition } = await pinned(deps.book, context, row.workflowHash, (hash) =>
    deps.book.findWorkflow(hash),
  )
  const stage = findStage(definition, row.stage)
  const step = stage ? taskStep(stage) : undefined
  if (!step) return null
  return {
    dossier: await listItem(context, row),
    act: step.act,
    label: step.label,
    urgency: urgencyOf(row.deadlineOn, context.today),
  }
}

function taskStep(stage: WorkflowStage): WorkflowStep | undefined {
  const answering: Act = 'answerSupplement'
  return stage.steps.find((step) => isForward(step) || step.act === answering)
}

function urgencyOf(deadlineOn: LegalDate | null, today: LegalDate): TaskView['urgency'] {
  if (deadlineOn === null) return 'later'
  if (deadlineOn < today) return 'overdue'
  if (deadlineOn === today) return 'today'
  return deadlineOn <= addDays(today, 7) ? 'thisWeek' : 'later'
}
