import type { GenerationView, PluginAction } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { hasControlCharacter, ok, refuse } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { codeOfProblem } from './code-of-problem.ts'
import { presentGenerations } from './list-generations.ts'
import { makePlan } from './make-plan.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { swapSet } from './swap-set.ts'

type Name = 'plugin.disable' | 'plugin.rollBack'
type Response = { readonly generation: number }

/**
 * The acts that need nobody else: taking something away from new dossiers, going back to a set that was approved in its time.
 * The same plan is made and the same door is gone through, in one transaction.
 */
export async function changeSet(
  deps: ServiceDeps,
  call: ServiceCall,
  asked: {
    readonly name: Name
    readonly input: { readonly reason: string }
    readonly actionsOf: (context: CommandContext) => Promise<Outcome<readonly PluginAction[]>>
    readonly direction: 'forward' | 'back'
  },
): Promise<Outcome<readonly GenerationView[]>> {
  const { name, input } = asked
  const changed = await audited(deps, call, { operation: name }, () =>
    runCommand<Response, readonly GenerationView[]>(deps, call, {
      name,
      input,
      work: (context) => changeIn(context, asked),
      present: presentGenerations,
      conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
    }),
  )
  if (changed.ok) await deps.followPlugins()
  return changed
}

async function changeIn(
  context: CommandContext,
  asked: Parameters<typeof changeSet>[2],
): Promise<Outcome<CommandDone<Response>>> {
  const reason = asked.input.reason.trim().normalize('NFC')
  if (reason === '' || hasControlCharacter(reason)) return refuse('input.invalid', { field: 'reason' })
  const actions = await asked.actionsOf(context)
  if (!actions.ok) return actions
  const plan = await makePlan(context, { actions: actions.value, reason })
  const blocking = plan.report.problems.find(({ weight }) => weight === 'blocks')
  if (blocking) return refuse(codeOfProblem(blocking), blocking.params)
  const { identity, now } = context
  const swapped = await swapSet(context.deps, context.transaction, {
    baseGeneration: plan.baseGeneration,
    lock: plan.nextLock,
    snapshotDigest: plan.snapshotDigest,
    planId: null,
    reason,
    madeBy: identity.actorId,
    madeByName: identity.actorName,
    at: now,
    direction: asked.direction,
  })
  if (!swapped.ok) return swapped
  const { generation, digest, digestBefore } = swapped.value
  const events = plan.report.plugins.map(({ pluginId, change, fromVersion, toVersion }) =>
    pluginEvent(pluginId, {
      change,
      fromVersion,
      toVersion,
      reason,
      fromGeneration: plan.baseGeneration,
      toGeneration: generation,
      lockBefore: digestBefore,
      lockAfter: digest,
    }),
  )
  const [event = pluginEvent('', { toGeneration: generation }), ...moreEvents] = events
  return ok({ event, moreEvents, response: { generation } })
}
