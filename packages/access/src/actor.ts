import type { Role, UnitKind } from '@thidua/contracts'
import type { TenantId, UnitId, UserId } from '@thidua/kernel'

/** A role held at a unit; only assignments valid today are loaded. */
export type Assignment = { readonly role: Role; readonly unitId: UnitId; readonly unitKind: UnitKind }

/** A signed-in person as policy sees them. */
export type SignedInActor = {
  readonly kind: 'person'
  readonly userId: UserId
  readonly tenantId: TenantId
  readonly name: string
  readonly assignments: readonly Assignment[]
}

/** Anybody on the public pages. */
export type PublicActor = { readonly kind: 'public'; readonly tenantId: TenantId }

/** The platform acting by itself: deadlines, seeding, the command line of the server's owner. */
export type SystemActor = { readonly kind: 'system'; readonly tenantId: TenantId; readonly name: string }

export type Actor = SignedInActor | PublicActor | SystemActor
