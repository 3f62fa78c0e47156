import type { UnitKind } from '@thidua/contracts'
import type { RegisteredStakeholder } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

type World = Pick<ServiceDeps, 'plugins' | 'active'>
type Unit = { readonly id: string; readonly kind: UnitKind }

/**
 * Whether a unit may open dossiers of a stakeholder: its plugin is for units of this kind, and the unit has not left it out
 * where the province lets it. Asked of memory only.
 */
export function isOffered({ plugins, active }: World, stakeholder: string, unit: Unit): boolean {
  const home = plugins.findStakeholder(stakeholder)
  return home !== null && isPluginFor({ active }, home.pluginId, unit)
}

/** Whether a plugin of the active set is for a unit at all. */
export function isPluginFor({ active }: Pick<ServiceDeps, 'active'>, pluginId: string, unit: Unit): boolean {
  const locked = active.lock.plugins.find(({ id }) => id === pluginId)
  if (!locked) return true
  if (locked.unitKinds && !locked.unitKinds.includes(unit.kind)) return false
  return !locked.agencyChoice || (active.choices.get(pluginId)?.get(unit.id) ?? true)
}

/** Whether units of this kind are subjects of this stakeholder, or propose them. */
export function concerns(
  { unitKinds, proposedBy }: Pick<RegisteredStakeholder, 'unitKinds' | 'proposedBy'>,
  kind: UnitKind,
): boolean {
  return unitKinds.includes(kind) || proposedBy.includes(kind)
}

/** The stakeholders at least one of these units may open dossiers of now. */
export function offeredStakeholders(world: World, units: readonly Unit[]): readonly RegisteredStakeholder[] {
  return world.plugins
    .stakeholders()
    .filter((one) => units.some((unit) => concerns(one, unit.kind) && isOffered(world, one.kind, unit)))
}
