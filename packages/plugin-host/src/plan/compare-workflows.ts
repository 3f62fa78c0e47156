import type { ContributionChange, WorkflowDefinition, WorkflowStage } from '@thidua/contracts'
import { isSameJson } from '@thidua/kernel'

type Detail = ContributionChange['details'][number]

/** What changed in an agency's stages: which came, went, lead elsewhere, ask for other things, or have another deadline. */
export function compareWorkflows(before: WorkflowDefinition, after: WorkflowDefinition): readonly Detail[] {
  const old = new Map(before.stages.map((stage) => [stage.id, stage]))
  const kept = new Set(after.stages.map(({ id }) => id))
  return [
    ...after.stages.flatMap((stage) => {
      const was = old.get(stage.id)
      return was ? compareStage(was, stage) : [detail('stage-added', 'soft-break', stage)]
    }),
    ...before.stages
      .filter(({ id }) => !kept.has(id))
      .map((stage) => detail('stage-retired', 'break', stage)),
  ]
}

function compareStage(before: WorkflowStage, after: WorkflowStage): readonly Detail[] {
  const details: Detail[] = []
  if (!isSameJson(before.title, after.title))
    details.push(detail('stage-title', 'compatible', after, { from: before.title.vi, to: after.title.vi }))
  if (!isSameJson(before.holder, after.holder))
    details.push(
      detail('stage-holder', 'soft-break', after, {
        from: before.holder?.role ?? '',
        to: after.holder?.role ?? '',
      }),
    )
  if (!isSameJson(before.clock ?? null, after.clock ?? null))
    details.push(
      detail('stage-clock', 'compatible', after, {
        from: before.clock?.workingDays ?? 0,
        to: after.clock?.workingDays ?? 0,
      }),
    )
  if (!isSameJson(before.steps, after.steps))
    details.push(detail('stage-steps', 'soft-break', after, { from: actsOf(before), to: actsOf(after) }))
  return details
}

function actsOf({ steps }: WorkflowStage): string {
  return steps.map(({ act, requires }) => [act, ...(requires ?? [])].join(' + ')).join(', ')
}

function detail(
  kind: string,
  effect: Detail['effect'],
  stage: WorkflowStage,
  params: Detail['params'] = {},
): Detail {
  return { kind, effect, path: `/stages/${stage.id}`, params: { label: stage.title.vi, ...params } }
}
