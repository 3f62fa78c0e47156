import type { SignedInActor } from '@thidua/access'
import type { SignedInRow } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { asId } from '@thidua/kernel'

/** A session or token as remembered for seconds: who it is, and until when. */
export type SessionActor = {
  readonly actor: SignedInActor
  readonly signedIn: SignedInRow
  readonly tokenHash: string
}

export function sessionActor(tenantId: TenantId, tokenHash: string, signedIn: SignedInRow): SessionActor {
  return {
    tokenHash,
    signedIn,
    actor: {
      kind: 'person',
      tenantId,
      userId: asId(signedIn.userId),
      name: signedIn.name,
      assignments: signedIn.assignments.map(({ role, unitId, unitKind }) => ({
        role,
        unitId: asId(unitId),
        unitKind,
      })),
    },
  }
}
