import type { PlanView } from '@thidua/contracts'
import type { PluginPlanRow } from '@thidua/data/repositories'
import { findPluginPointer } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { viewPlan } from './view-plan.ts'

export async function presentPlan(
  { actor, transaction }: QueryContext,
  row: PluginPlanRow,
): Promise<Outcome<PlanView>> {
  const pointer = await findPluginPointer(transaction)
  return ok(viewPlan(row, actor, pointer?.generation ?? 0))
}
