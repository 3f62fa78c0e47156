import { unitsForOperation } from '@thidua/access'
import type { Operations, PluginChoiceView } from '@thidua/contracts'
import { listPluginUnitChoices, savePluginUnitChoice, touchPluginPointer } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { QueryContext } from '../command/run-query.ts'
import { runCommand } from '../command/run-command.ts'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { pluginEvent } from './plugin-audit.ts'
import { concerns } from './plugin-offer.ts'

/** The plugins the province leaves to this unit, and what it has chosen. */
export function listPluginChoices(
  deps: ServiceDeps,
  call: ServiceCall,
  { unitId }: Operations['plugin.listChoices']['input'],
): Promise<Outcome<readonly PluginChoiceView[]>> {
  return runQuery(deps, call, 'plugin.listChoices', (context) => presentChoices(context, unitId))
}

/**
 * A unit's head takes a plugin or leaves it out, for dossiers opened from now on. Refuses `unit.not-found` for another unit,
 * `plugin.choice-closed` where the province does not leave the choice.
 */
export async function choosePlugin(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['plugin.choose']['input'],
): Promise<Outcome<readonly PluginChoiceView[]>> {
  const { unitId, pluginId, enabled } = input
  const chosen = await runCommand<{ readonly unitId: string }, readonly PluginChoiceView[]>(deps, call, {
    name: 'plugin.choose',
    input,
    async work(context) {
      if (!mayChooseFor(context, unitId)) return refuse('unit.not-found')
      const open = openTo(context, unitId)
      if (!open.some(({ id }) => id === pluginId))
        return refuse(isInstalled(context, pluginId) ? 'plugin.choice-closed' : 'plugin.not-found')
      const { transaction, identity, now } = context
      const { userId: changedBy, actorName: changedByName } = identity
      await savePluginUnitChoice(transaction, { pluginId, unitId, enabled, changedBy, changedByName, now })
      await touchPluginPointer(transaction)
      return ok({ event: pluginEvent(pluginId, { change: 'chosen', unitId, enabled }), response: { unitId } })
    },
    present: (context) => presentChoices(context, unitId),
  })
  if (chosen.ok) await deps.followPlugins()
  return chosen
}

function mayChooseFor({ actor }: QueryContext, unitId: string): boolean {
  return actor.kind === 'system' || unitsForOperation('plugin.choose', actor).includes(unitId)
}

function isInstalled({ deps }: QueryContext, pluginId: string): boolean {
  return deps.active.lock.plugins.some(({ id, state }) => id === pluginId && state === 'active')
}

function openTo({ deps, references }: QueryContext, unitId: string) {
  const kind = references.units.get(unitId)?.kind
  if (!kind) return []
  const serving = new Set(
    deps.plugins
      .stakeholders()
      .filter((one) => concerns(one, kind))
      .map(({ pluginId }) => pluginId),
  )
  return deps.active.lock.plugins.filter(
    ({ id, agencyChoice, unitKinds }) =>
      serving.has(id) && agencyChoice && (unitKinds === null || unitKinds.includes(kind)),
  )
}

async function presentChoices(
  context: QueryContext,
  unitId: string,
): Promise<Outcome<readonly PluginChoiceView[]>> {
  if (!mayChooseFor(context, unitId)) return refuse('unit.not-found')
  const rows = (await listPluginUnitChoices(context.transaction)).filter((row) => row.unitId === unitId)
  const titles = new Map(context.deps.plugins.plugins().map(({ manifest }) => [manifest.id, manifest.title]))
  return ok(
    openTo(context, unitId).map(({ id }) => {
      const row = rows.find(({ pluginId }) => pluginId === id)
      return {
        pluginId: id,
        title: titles.get(id) ?? { vi: id },
        enabled: row?.enabled ?? true,
        changedByName: row?.changedByName ?? null,
      }
    }),
  )
}
