import type { Operations, PluginDetailView } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { CommandContext, CommandDone } from '../command/run-command.ts'
import { runCommand } from '../command/run-command.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { codeOfProblem } from './code-of-problem.ts'
import { readCurrentSet } from './current-set.ts'
import { makePlan } from './make-plan.ts'
import { audited, pluginEvent } from './plugin-audit.ts'
import { presentPlugin } from './get-plugin.ts'
import { swapSet } from './swap-set.ts'

type Input = Operations['plugin.changeSettings']['input']
type Response = { readonly pluginId: string }

/**
 * What an administrator may set, within the bounds the package declares. `digest` is of the package whose settings were read.
 * Refuses `plugin.setting-invalid` (params: key), `plugin.plan-changed` (another version by now).
 */
export async function changePluginSettings(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Input,
): Promise<Outcome<PluginDetailView>> {
  const { pluginId } = input
  const changed = await audited(deps, call, { operation: 'plugin.changeSettings', pluginId }, () =>
    runCommand<Response, PluginDetailView>(deps, call, {
      name: 'plugin.changeSettings',
      input,
      work: (context) => configure(context, input),
      present: (context) => presentPlugin(context, pluginId),
      conflicts: { plugin_generations_pkey: 'plugin.generation-moved' },
    }),
  )
  if (changed.ok) await deps.followPlugins()
  return changed
}

async function configure(context: CommandContext, input: Input): Promise<Outcome<CommandDone<Response>>> {
  const { transaction, deps, identity, now } = context
  const { pluginId, values, digest } = input
  const { lock } = await readCurrentSet(transaction)
  const locked = lock.plugins.find(({ id }) => id === pluginId)
  if (!locked) return refuse('plugin.not-found')
  if (locked.digest !== digest) return refuse('plugin.plan-changed', { reason: 'digest' })
  const reason = Object.keys(values).join(', ').slice(0, 500)
  const plan = await makePlan(context, { actions: [{ kind: 'configure', pluginId, values }], reason })
  const blocking = plan.report.problems.find(({ weight }) => weight === 'blocks')
  if (blocking) return refuse(codeOfProblem(blocking), blocking.params)
  const swapped = await swapSet(deps, transaction, {
    baseGeneration: plan.baseGeneration,
    lock: plan.nextLock,
    snapshotDigest: plan.snapshotDigest,
    planId: null,
    reason,
    madeBy: identity.actorId,
    madeByName: identity.actorName,
    at: now,
    direction: 'forward',
  })
  if (!swapped.ok) return swapped
  const event = pluginEvent(pluginId, {
    change: 'configured',
    before: locked.settings,
    after: values,
    toGeneration: swapped.value.generation,
  })
  return ok({ event, response: { pluginId } })
}
