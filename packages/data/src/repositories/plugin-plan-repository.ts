import type { PlanReport, PluginAction } from '@thidua/contracts'
import { sql } from 'kysely'
import type { Executor } from './executor.ts'
import { asJson, currentTenant, firstOf, rowsOf } from './executor.ts'

export type PluginPlanRow = {
  readonly id: string
  readonly digest: string
  readonly state: 'planned' | 'approved' | 'applied' | 'withdrawn'
  readonly actions: readonly PluginAction[]
  readonly reason: string
  readonly baseGeneration: number
  readonly baseDigest: string
  readonly nextDigest: string
  readonly nextLock: unknown
  readonly snapshotDigest: string
  readonly report: PlanReport
  readonly blocked: boolean
  readonly approvalsNeeded: number
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly madeByName: string
  readonly appliedGeneration: number | null
  readonly approvals: readonly { readonly userId: string; readonly name: string; readonly at: string }[]
}

const columns = sql`p.id, p.digest, p.state, p.actions, p.reason, p.base_generation as "baseGeneration",
  p.base_digest as "baseDigest", p.next_digest as "nextDigest", p.next_lock as "nextLock",
  p.snapshot_digest as "snapshotDigest", p.report, p.blocked, p.approvals_needed as "approvalsNeeded",
  p.made_at as "madeAt", p.made_by as "madeBy", p.made_by_name as "madeByName", p.applied_generation as "appliedGeneration",
  coalesce((select jsonb_agg(jsonb_build_object('userId', a.user_id, 'name', a.user_name, 'at', a.approved_at)
      order by a.approved_at) from plugin_approvals a
    where a.tenant_id = p.tenant_id and a.plan_id = p.id and a.plan_digest = p.digest), '[]') as approvals`

export async function insertPluginPlan(
  executor: Executor,
  plan: Omit<PluginPlanRow, 'state' | 'appliedGeneration' | 'approvals'>,
): Promise<void> {
  await sql`insert into plugin_plans (tenant_id, id, digest, state, actions, reason, base_generation, base_digest, next_digest,
      next_lock, snapshot_digest, report, blocked, approvals_needed, made_at, made_by, made_by_name)
    values (${currentTenant}, ${plan.id}, ${plan.digest}, ${plan.approvalsNeeded === 0 ? 'approved' : 'planned'},
      ${asJson(plan.actions)}, ${plan.reason}, ${plan.baseGeneration}, ${plan.baseDigest}, ${plan.nextDigest},
      ${asJson(plan.nextLock)}, ${plan.snapshotDigest}, ${asJson(plan.report)}, ${plan.blocked}, ${plan.approvalsNeeded},
      ${plan.madeAt}, ${plan.madeBy}, ${plan.madeByName})`.execute(executor)
}

export async function findPluginPlan(executor: Executor, id: string): Promise<PluginPlanRow | null> {
  return firstOf(sql<PluginPlanRow>`select ${columns} from plugin_plans p where p.id = ${id}`, executor)
}

/** Held until the transaction ends: a plan is approved, withdrawn or applied by one at a time. */
export async function lockPluginPlan(executor: Executor, id: string): Promise<PluginPlanRow | null> {
  return firstOf(
    sql<PluginPlanRow>`select ${columns} from plugin_plans p where p.id = ${id} for update of p`,
    executor,
  )
}

/** Newest first. */
export async function listPluginPlans(
  executor: Executor,
  openOnly: boolean,
): Promise<readonly PluginPlanRow[]> {
  const open = openOnly ? sql`where p.state in ('planned', 'approved')` : sql``
  return rowsOf(
    sql<PluginPlanRow>`select ${columns} from plugin_plans p ${open} order by p.made_at desc, p.id desc limit 200`,
    executor,
  )
}

export async function setPluginPlanState(
  executor: Executor,
  change: {
    readonly id: string
    readonly state: PluginPlanRow['state']
    readonly appliedGeneration?: number
    readonly closedAt?: Date
  },
): Promise<void> {
  await sql`update plugin_plans set state = ${change.state}, applied_generation = ${change.appliedGeneration ?? null},
    closed_at = ${change.closedAt ?? null} where id = ${change.id}`.execute(executor)
}

export async function insertPluginApproval(
  executor: Executor,
  approval: {
    readonly planId: string
    readonly planDigest: string
    readonly userId: string
    readonly userName: string
    readonly at: Date
  },
): Promise<void> {
  await sql`insert into plugin_approvals (tenant_id, plan_id, user_id, user_name, plan_digest, approved_at)
    values (${currentTenant}, ${approval.planId}, ${approval.userId}, ${approval.userName}, ${approval.planDigest},
      ${approval.at}) on conflict do nothing`.execute(executor)
}
