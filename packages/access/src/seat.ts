import type { Role, Seat } from '@thidua/contracts'
import type { UnitId, UserId } from '@thidua/kernel'
import type { SignedInActor } from './actor.ts'

/** What policy must know of a dossier. */
export type DossierResource = {
  /** The agency: the unit that proposes. */
  readonly unitId: UnitId
  /** The account of an enterprise, person or household that fills in its own dossier. */
  readonly subjectOwnerUserId: UserId | null
  /** True once it has passed the province's gate, also when it was returned later. */
  readonly submitted: boolean
}

/** Councils of the province sit at its root; the other provincial roles at whichever body holds the duty. */
const rootOnlyRoles: readonly Role[] = ['councilSecretary', 'councilMember']

const provincialRoles: readonly Role[] = ['campaignOffice', 'verifier', 'deciderOffice']

/** Does this person sit where a step or a stage wants somebody? */
export function sitsAt(
  actor: SignedInActor,
  seat: { readonly role: Role; readonly at: Seat },
  resource: DossierResource,
): boolean {
  if (seat.at === 'subject' && seat.role === 'nominee') return ownsSubject(actor, resource)
  return actor.assignments.some((assignment) => {
    if (assignment.role !== seat.role) return false
    if (seat.at === 'province') return sitsInProvince(assignment)
    return assignment.unitId === resource.unitId
  })
}

export function ownsSubject(actor: SignedInActor, resource: DossierResource): boolean {
  const nominee = actor.assignments.some((assignment) => assignment.role === 'nominee')
  return nominee && resource.subjectOwnerUserId === actor.userId
}

export function sitsInProvince(assignment: SignedInActor['assignments'][number]): boolean {
  if (rootOnlyRoles.includes(assignment.role)) return assignment.unitKind === 'province'
  return provincialRoles.includes(assignment.role)
}
