import type { PlanProblem } from '@thidua/contracts'
import { insertPluginPlan, setPluginPlanState } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { codeOfProblem } from './code-of-problem.ts'
import { makePlan } from './make-plan.ts'
import { pluginEvent } from './plugin-audit.ts'
import { swapSet } from './swap-set.ts'

type Response = { readonly installed: readonly string[]; readonly told: readonly PlanProblem[] }

/**
 * Plans and applies in one go: nobody is at the screen while a server starts. A first-party package that changed under the same
 * version (a working tree) is the program's own word; everything else that blocks a plan blocks this one.
 */
export async function applyShipped(
  deps: ServiceDeps,
  call: ServiceCall,
  digests: readonly string[],
): Promise<Outcome<Response>> {
  if (digests.length === 0) return ok({ installed: [], told: [] })
  const applied = await runCommand<Response, Response>(deps, call, {
    name: 'plugin.applyPlan',
    input: { digests },
    async work(context) {
      const { transaction, identity, now } = context
      const actions = digests.map((digest) => ({ kind: 'install' as const, digest }))
      const plan = await makePlan(context, { actions, reason: 'shipped' })
      const { problems, plugins } = plan.report
      const blocking = problems.find(
        ({ weight, code }) => weight === 'blocks' && code !== 'version-too-small',
      )
      if (blocking) return refuse(codeOfProblem(blocking), blocking.params)
      await insertPluginPlan(transaction, { ...plan, blocked: false })
      const swapped = await swapSet(deps, transaction, {
        baseGeneration: plan.baseGeneration,
        lock: plan.nextLock,
        snapshotDigest: plan.snapshotDigest,
        planId: plan.id,
        reason: 'shipped',
        madeBy: null,
        madeByName: identity.actorName,
        at: now,
        direction: 'forward',
      })
      if (!swapped.ok) return swapped
      const { generation, digest } = swapped.value
      const applied = { id: plan.id, state: 'applied' as const, appliedGeneration: generation, closedAt: now }
      await setPluginPlanState(transaction, applied)
      const [event = pluginEvent('', {}), ...moreEvents] = plugins.map(
        ({ pluginId, change, fromVersion, toVersion, toDigest }) =>
          pluginEvent(pluginId, {
            planId: plan.id,
            planDigest: plan.digest,
            digest: toDigest,
            change,
            fromVersion,
            toVersion,
            toGeneration: generation,
            lockAfter: digest,
            source: 'shipped',
          }),
      )
      const installed = plugins.map(({ pluginId }) => pluginId)
      return ok({ event, moreEvents, response: { installed, told: problems } })
    },
    present: async (_context, response) => ok(response),
    conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
  })
  if (applied.ok) await deps.followPlugins()
  return applied
}
