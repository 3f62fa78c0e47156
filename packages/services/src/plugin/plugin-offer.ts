import type { UnitKind } from '@thidua/contracts'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * Whether a unit may open dossiers of a stakeholder: its plugin is for units of this kind, and the unit has not left it out
 * where the province lets it. Asked of memory only.
 */
export function isOffered(
  { plugins, active }: Pick<ServiceDeps, 'plugins' | 'active'>,
  stakeholder: string,
  unit: { readonly id: string; readonly kind: UnitKind },
): boolean {
  const home = plugins.findStakeholder(stakeholder)
  return home !== null && isPluginFor({ active }, home.pluginId, unit)
}

/** Whether a plugin of the active set is for a unit at all. */
export function isPluginFor(
  { active }: Pick<ServiceDeps, 'active'>,
  pluginId: string,
  unit: { readonly id: string; readonly kind: UnitKind },
): boolean {
  const locked = active.lock.plugins.find(({ id }) => id === pluginId)
  if (!locked) return true
  if (locked.unitKinds && !locked.unitKinds.includes(unit.kind)) return false
  return !locked.agencyChoice || (active.choices.get(pluginId)?.get(unit.id) ?? true)
}
