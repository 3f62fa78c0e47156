import type { Operations, PlanView } from '@thidua/contracts'
import type { PluginPlanRow } from '@thidua/data/repositories'
import {
  enterRecords,
  purgePluginPackages,
  purgeRecords,
  savePluginStandings,
  listPluginStandings,
  setPluginPlanState,
} from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { readLock } from '@thidua/plugin-host'
import type { CommandContext } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { codeOfProblem } from './code-of-problem.ts'
import { blockingCount, decide } from './decide-plan.ts'
import { keptDrafts } from './make-plan.ts'
import { findPurgeProblems } from './purge-problems.ts'
import { swapSet } from './swap-set.ts'

/**
 * Does what was planned and approved, in one transaction, and nothing else: the digest is the one that was read, the set the
 * one it was planned on. Running requests finish on the old set; this process sees the new one before it answers.
 * Refuses `plugin.plan-blocked` and its kin, `plugin.plan-unapproved`, `plugin.generation-moved`, `plugin.plan-changed`.
 */
export async function applyPlan(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.applyPlan']['input'],
): Promise<Outcome<PlanView>> {
  const applied = await decide(deps, call, 'plugin.applyPlan', input, (context, plan) => apply(context, plan))
  if (applied.ok) await deps.followPlugins()
  return applied
}

async function apply(
  context: CommandContext,
  plan: PluginPlanRow,
): Promise<Outcome<Readonly<Record<string, unknown>>>> {
  const { deps, transaction, identity, now } = context
  const blocking = plan.report.problems.find(({ weight }) => weight === 'blocks')
  if (blocking) return refuse(codeOfProblem(blocking), { ...blocking.params, count: blockingCount(plan) })
  const given = plan.approvals.length
  const needed = plan.approvalsNeeded
  if (given < needed) return refuse('plugin.plan-unapproved', { given, needed })
  const nextLock = readLock(plan.nextLock, plan.nextDigest)
  if (!nextLock) return refuse('plugin.plan-changed', { reason: 'digest' })
  const purged = await purge(context, plan)
  if (!purged.ok) return purged
  const swapped = await swapSet(deps, transaction, {
    baseGeneration: plan.baseGeneration,
    lock: nextLock,
    snapshotDigest: plan.snapshotDigest,
    planId: plan.id,
    reason: plan.reason,
    madeBy: identity.actorId,
    madeByName: identity.actorName,
    at: now,
    direction: plan.actions.some(({ kind }) => kind === 'restore') ? 'back' : 'forward',
    keepDraftsOf: keptDrafts(plan.report, plan.actions),
  })
  if (!swapped.ok) return swapped
  const { generation, digest, digestBefore } = swapped.value
  await setPluginPlanState(transaction, {
    id: plan.id,
    state: 'applied',
    appliedGeneration: generation,
    closedAt: now,
  })
  const fromGeneration = plan.baseGeneration
  const purgedRecords = purged.value > 0 ? { purgedRecords: purged.value } : {}
  return ok({
    fromGeneration,
    toGeneration: generation,
    lockBefore: digestBefore,
    lockAfter: digest,
    ...purgedRecords,
  })
}

/** Asked again at the last moment: a dossier may have come in between. How many records went. */
async function purge(context: CommandContext, plan: PluginPlanRow): Promise<Outcome<number>> {
  const [problem] = await findPurgeProblems(context, plan.actions)
  if (problem) return refuse('plugin.plan-blocked', { ...problem.params, count: 1 })
  const { transaction, now } = context
  let records = 0
  for (const action of plan.actions) {
    if (action.kind !== 'purge') continue
    await purgePluginPackages(transaction, action.pluginId, plan.reason)
    await enterRecords(transaction, { pluginId: action.pluginId, unitIds: null })
    records += await purgeRecords(transaction, action.pluginId)
    const standing = (await listPluginStandings(transaction)).find((one) => one.pluginId === action.pluginId)
    if (standing)
      await savePluginStandings(transaction, [
        { ...standing, state: 'purged', reason: plan.reason, since: now },
      ])
  }
  return ok(records)
}
