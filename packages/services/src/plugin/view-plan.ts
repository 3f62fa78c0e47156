import type { Actor } from '@thidua/access'
import { canUse } from '@thidua/access'
import type { PlanState, PlanSummary, PlanView } from '@thidua/contracts'
import type { PluginPlanRow } from '@thidua/data/repositories'

/** A plan as one person sees it. A plan made on a set that no longer counts is `outdated`: it can only be made again. */
export function viewPlan(row: PluginPlanRow, actor: Actor, current: number): PlanView {
  const state = stateOf(row, current)
  const open = state === 'planned' || state === 'approved'
  return {
    id: row.id,
    digest: row.digest,
    state,
    actions: row.actions,
    reason: row.reason,
    baseGeneration: row.baseGeneration,
    baseDigest: row.baseDigest,
    nextDigest: row.nextDigest,
    report: row.report,
    blocked: row.blocked,
    madeByName: row.madeByName,
    madeAt: row.madeAt.toISOString(),
    approvalsNeeded: row.approvalsNeeded,
    approvals: row.approvals.map(({ name, at }) => ({ name, at: new Date(at).toISOString() })),
    mayApprove: open && !row.blocked && mayApprove(row, actor),
    mayApply: state === 'approved' && !row.blocked && canUse('plugin.applyPlan', actor).ok,
    appliedGeneration: row.appliedGeneration,
  }
}

export function summarizePlan(row: PluginPlanRow, actor: Actor, current: number): PlanSummary {
  const { report, ...plan } = viewPlan(row, actor, current)
  return { ...plan, totals: report.totals, pluginIds: report.plugins.map(({ pluginId }) => pluginId) }
}

function stateOf(row: PluginPlanRow, current: number): PlanState {
  const open = row.state === 'planned' || row.state === 'approved'
  return open && row.baseGeneration !== current ? 'outdated' : row.state
}

function mayApprove(row: PluginPlanRow, actor: Actor): boolean {
  if (actor.kind !== 'person' || row.madeBy === actor.userId) return false
  return (
    canUse('plugin.approvePlan', actor).ok && row.approvals.every(({ userId }) => userId !== actor.userId)
  )
}
