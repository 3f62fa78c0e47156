import { hash } from 'node:crypto'
import type { PlanProblem, PlanReport, PluginAction } from '@thidua/contracts'
import type { PluginPlanRow } from '@thidua/data/repositories'
import { countPluginUse } from '@thidua/data/repositories'
import { canonicalJson } from '@thidua/kernel'
import type { PlannedChange, PluginLock } from '@thidua/plugin-host'
import { lockDigest, planChange } from '@thidua/plugin-host'
import type { CommandContext } from '../command/run-command.ts'
import { approvalsNeededFor } from './approvals-needed.ts'
import { readCurrentSet } from './current-set.ts'
import { readPlanSources } from './plan-sources.ts'
import { findPurgeProblems } from './purge-problems.ts'
import { weighChange } from './weigh-change.ts'

export type MadePlan = Omit<PluginPlanRow, 'state' | 'appliedGeneration' | 'approvals' | 'nextLock'> & {
  readonly nextLock: PluginLock
}

/** A plan on the set that counts now: what the packages say, and what it means for the dossiers that are there. */
export async function makePlan(
  context: CommandContext,
  { actions, reason }: { readonly actions: readonly PluginAction[]; readonly reason: string },
): Promise<MadePlan> {
  const { deps, transaction, actor, identity, now } = context
  const { lock, generation } = await readCurrentSet(transaction)
  const base = {
    trunks: deps.content.trunks,
    criterionGroups: deps.content.campaign.criterionGroups,
  }
  const sources = await readPlanSources(deps, transaction, lock, actions)
  const planned = planChange(lock, actions, sources, base)
  const report = await reportOf(context, planned, actions)
  const decided = {
    actions,
    base: { generation, digest: lockDigest(lock) },
    next: { digest: planned.digest, snapshot: planned.after?.digest ?? '' },
    report,
  }
  return {
    id: deps.ids.newId(),
    digest: hash('sha256', `thidua-plugin-plan-v1\0${canonicalJson(decided)}`),
    actions,
    reason,
    baseGeneration: generation,
    baseDigest: decided.base.digest,
    nextDigest: planned.digest,
    nextLock: planned.lock,
    snapshotDigest: decided.next.snapshot,
    report,
    blocked: report.problems.some(({ weight }) => weight === 'blocks'),
    approvalsNeeded: approvalsNeededFor(actor, actions, report),
    madeAt: now,
    madeBy: identity.actorId,
    madeByName: identity.actorName,
  }
}

async function reportOf(
  context: CommandContext,
  planned: PlannedChange,
  actions: readonly PluginAction[],
): Promise<PlanReport> {
  const kept = keptDrafts(planned, actions)
  const weighed = await weighChange(context, planned, kept)
  const use = await countPluginUse(context.transaction)
  const problems: readonly PlanProblem[] = [
    ...planned.problems,
    ...(await findPurgeProblems(context, actions)),
    ...consequenceProblems(weighed),
  ]
  return {
    plugins: planned.plugins,
    totals: planned.totals,
    problems,
    ...weighed,
    storageBytes: use.reduce((sum, { storageBytes }) => sum + storageBytes, 0),
    canRollBack: !actions.some(({ kind }) => kind === 'purge'),
  }
}

/** By the digest asked for; the plugin's id is what everything else goes by. */
export function keptDrafts(
  { plugins }: Pick<PlannedChange, 'plugins'>,
  actions: readonly PluginAction[],
): ReadonlySet<string> {
  const digests = new Set(
    actions.flatMap((action) =>
      action.kind === 'install' && action.drafts === 'keep' ? [action.digest] : [],
    ),
  )
  return new Set(
    plugins.filter(({ toDigest }) => digests.has(toDigest ?? '')).map(({ pluginId }) => pluginId),
  )
}

function consequenceProblems({
  drafts,
  scores,
}: Pick<PlanReport, 'drafts' | 'scores'>): readonly PlanProblem[] {
  const tell = (
    code: PlanProblem['code'],
    weight: PlanProblem['weight'],
    count: number,
  ): readonly PlanProblem[] => (count === 0 ? [] : [{ code, weight, pluginId: '', params: { count } }])
  return [
    ...tell('drafts-fail', 'blocks', drafts.failed),
    ...tell('drafts-need-attention', 'tells', drafts.attention),
    ...tell('scores-change', 'asks', scores.changed),
  ]
}
