import type { Operations, PlanSummary, PlanView } from '@thidua/contracts'
import { findPluginPlan, findPluginPointer, listPluginPlans } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { presentPlan } from './present-plan.ts'
import { summarizePlan } from './view-plan.ts'

export function getPlan(
  deps: ServiceDeps,
  call: ServiceCall,
  { planId }: Operations['plugin.getPlan']['input'],
): Promise<Outcome<PlanView>> {
  return runQuery(deps, call, 'plugin.getPlan', async (context) => {
    const row = await findPluginPlan(context.transaction, planId)
    return row ? presentPlan(context, row) : refuse('plugin.plan-not-found')
  })
}

/** Newest first, 200 at most. */
export function listPlans(
  deps: ServiceDeps,
  call: ServiceCall,
  { openOnly = false }: Operations['plugin.listPlans']['input'],
): Promise<Outcome<readonly PlanSummary[]>> {
  return runQuery(deps, call, 'plugin.listPlans', async ({ actor, transaction }) => {
    const pointer = await findPluginPointer(transaction)
    const rows = await listPluginPlans(transaction, openOnly)
    const plans = rows.map((row) => summarizePlan(row, actor, pointer?.generation ?? 0))
    return ok(openOnly ? plans.filter(({ state }) => state !== 'outdated') : plans)
  })
}
