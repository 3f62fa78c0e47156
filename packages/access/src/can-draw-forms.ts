import type { UnitId } from '@thidua/kernel'
import type { Actor } from './actor.ts'

const drawers = ['agencyOfficer', 'agencyHead', 'campaignOffice'] as const

/** Units whose forms this person may draw; whoever runs the installation may help any of them. */
export function unitsOfFormDrawer(actor: Actor): readonly UnitId[] {
  if (actor.kind !== 'person') return []
  const units = actor.assignments
    .filter(({ role }) => drawers.some((one) => one === role))
    .map(({ unitId }) => unitId)
  return [...new Set(units)]
}

export function canDrawForms(actor: Actor, unitId: string): boolean {
  if (actor.kind === 'system') return true
  if (actor.kind === 'public') return false
  if (actor.assignments.some(({ role }) => role === 'platformAdministrator')) return true
  return unitsOfFormDrawer(actor).some((own) => own === unitId)
}
