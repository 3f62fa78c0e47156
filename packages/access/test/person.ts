import type { Role, UnitKind } from '@thidua/contracts'
import { asId } from '@thidua/kernel'
import type { SignedInActor } from '../src/actor.ts'

/** Somebody who holds one role at one unit. */
export function person(role: Role, unitId: string, unitKind: UnitKind = 'commune'): SignedInActor {
  return {
    kind: 'person',
    userId: asId(`user-${role}`),
    tenantId: asId('t'),
    name: role,
    assignments: [{ role, unitId: asId(unitId), unitKind }],
  }
}
