import type { Operations, PlanView } from '@thidua/contracts'
import { findPluginPlan, insertPluginPlan } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, ok, refuse } from '@thidua/kernel'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { makePlan } from './make-plan.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { presentPlan } from './present-plan.ts'

type Input = Operations['plugin.plan']['input']

/** Works out what a change would do, and keeps it to be read, approved and applied exactly so. Changes nothing else. */
export function planPlugins(deps: ServiceDeps, call: ServiceCall, input: Input): Promise<Outcome<PlanView>> {
  return audited(deps, call, { operation: 'plugin.plan' }, () =>
    runCommand<{ readonly planId: string }, PlanView>(deps, call, {
      name: 'plugin.plan',
      input,
      async work(context) {
        const reason = input.reason.trim().normalize('NFC')
        if (reason === '' || hasControlCharacter(reason)) return refuse('input.invalid', { field: 'reason' })
        const plan = await makePlan(context, { actions: input.actions, reason })
        await insertPluginPlan(context.transaction, plan)
        const [first, ...others] = plan.report.plugins.map(({ pluginId, change, fromVersion, toVersion }) =>
          pluginEvent(pluginId, {
            planId: plan.id,
            planDigest: plan.digest,
            change,
            fromVersion,
            toVersion,
            reason,
          }),
        )
        const event = first ?? pluginEvent('', { planId: plan.id, planDigest: plan.digest, reason })
        return ok({ event, moreEvents: others, response: { planId: plan.id } })
      },
      async present(context, { planId }) {
        const row = await findPluginPlan(context.transaction, planId)
        return row ? presentPlan(context, row) : refuse('plugin.plan-not-found')
      },
    }),
  )
}
