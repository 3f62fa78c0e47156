import type { UnitId, UserId } from '@thidua/kernel'
import type { Actor } from './actor.ts'
import type { DossierResource } from './seat.ts'
import { sitsInProvince } from './seat.ts'

/** Which dossiers a person may see, in a form a WHERE clause can say. Empty in every part means none. */
export type DossierVisibility = {
  readonly everything: boolean
  /** All dossiers of these units, in any stage. */
  readonly unitIds: readonly UnitId[]
  /** Every dossier that has passed the province's gate. */
  readonly submitted: boolean
  /** Dossiers of the subjects this account owns. */
  readonly ownerUserId: UserId | null
}

const none: DossierVisibility = { everything: false, unitIds: [], submitted: false, ownerUserId: null }

/** Running the installation gives no sight of dossiers: the platform administrator has none of these. */
export function dossierVisibility(actor: Actor): DossierVisibility {
  if (actor.kind === 'system') return { ...none, everything: true }
  if (actor.kind === 'public') return none
  const unitIds = new Set<UnitId>()
  let submitted = false
  let ownerUserId: UserId | null = null
  for (const assignment of actor.assignments) {
    if (assignment.role === 'platformAdministrator') continue
    if (assignment.role === 'nominee') ownerUserId = actor.userId
    else if (sitsInProvince(assignment)) submitted = true
    else unitIds.add(assignment.unitId)
  }
  return { everything: false, unitIds: [...unitIds], submitted, ownerUserId }
}

export function canSeeDossier(actor: Actor, resource: DossierResource): boolean {
  const visibility = dossierVisibility(actor)
  if (visibility.everything) return true
  if (visibility.submitted && resource.submitted) return true
  if (visibility.unitIds.includes(resource.unitId)) return true
  return visibility.ownerUserId !== null && visibility.ownerUserId === resource.subjectOwnerUserId
}
