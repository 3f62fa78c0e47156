import type { Operations, PlanView } from '@thidua/contracts'
import type { PluginPlanRow } from '@thidua/data/repositories'
import {
  findPluginPlan,
  findPluginPointer,
  insertPluginApproval,
  lockPluginPlan,
  setPluginPlanState,
} from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { presentPlan } from './present-plan.ts'

type OnPlan = { readonly planId: string; readonly digest: string }
type Response = { readonly planId: string }

/** One more person says yes to exactly what they read. Refuses `plugin.approval-own` to the plan's maker. */
export function approvePlan(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.approvePlan']['input'],
): Promise<Outcome<PlanView>> {
  return decide(deps, call, 'plugin.approvePlan', input, async (context, plan) => {
    const { actor, transaction, now } = context
    if (actor.kind !== 'person' || plan.madeBy === actor.userId) return refuse('plugin.approval-own')
    if (plan.blocked) return refuse('plugin.plan-blocked', { count: blockingCount(plan) })
    const current = (await findPluginPointer(transaction))?.generation ?? 0
    if (current !== plan.baseGeneration)
      return refuse('plugin.generation-moved', { from: plan.baseGeneration, to: current })
    const { userId, name: userName } = actor
    const approval = { planId: plan.id, planDigest: plan.digest, userId, userName, at: now }
    await insertPluginApproval(transaction, approval)
    const given = new Set([...plan.approvals.map((one) => one.userId), userId]).size
    if (given >= plan.approvalsNeeded)
      await setPluginPlanState(transaction, { id: plan.id, state: 'approved' })
    return ok({ approvals: given })
  })
}

/** Nobody need apply what nobody wants any more. */
export function withdrawPlan(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.withdrawPlan']['input'],
): Promise<Outcome<PlanView>> {
  return decide(deps, call, 'plugin.withdrawPlan', input, async ({ transaction, now }, plan) => {
    await setPluginPlanState(transaction, { id: plan.id, state: 'withdrawn', closedAt: now })
    return ok({ reason: input.reason.trim() })
  })
}

export function blockingCount({ report }: Pick<PluginPlanRow, 'report'>): number {
  return report.problems.filter(({ weight }) => weight === 'blocks').length
}

type Decision = (
  context: CommandContext,
  plan: PluginPlanRow,
) => Promise<Outcome<Readonly<Record<string, unknown>>>>

/** The plan is held, is the one that was read, and is open. */
export function decide(
  deps: ServiceDeps,
  call: ServiceCall,
  name: 'plugin.approvePlan' | 'plugin.withdrawPlan' | 'plugin.applyPlan',
  input: OnPlan,
  decision: Decision,
): Promise<Outcome<PlanView>> {
  return audited(deps, call, { operation: name, digest: input.digest }, () =>
    runCommand<Response, PlanView>(deps, call, {
      name,
      input,
      work: async (context): Promise<Outcome<CommandDone<Response>>> => {
        const plan = await lockPluginPlan(context.transaction, input.planId)
        if (!plan) return refuse('plugin.plan-not-found')
        if (plan.digest !== input.digest) return refuse('plugin.plan-changed', { reason: 'digest' })
        if (plan.state !== 'planned' && plan.state !== 'approved')
          return refuse('plugin.plan-closed', { state: plan.state })
        const decided = await decision(context, plan)
        if (!decided.ok) return decided
        const events = plan.report.plugins.map(({ pluginId, change, fromVersion, toVersion, toDigest }) =>
          pluginEvent(pluginId, {
            planId: plan.id,
            planDigest: plan.digest,
            digest: toDigest,
            change,
            fromVersion,
            toVersion,
            ...decided.value,
          }),
        )
        const [event = pluginEvent('', { planId: plan.id, planDigest: plan.digest }), ...moreEvents] = events
        return ok({ event, moreEvents, response: { planId: plan.id } })
      },
      present: async (context, { planId }) => {
        const row = await findPluginPlan(context.transaction, planId)
        return row ? presentPlan(context, row) : refuse('plugin.plan-not-found')
      },
      conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
    }),
  )
}
