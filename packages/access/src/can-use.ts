import type { OperationName } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok, refuse } from '@thidua/kernel'
import type { Actor } from './actor.ts'
import { operationPolicy } from './operation-policy.ts'

/** Refuses `session.required` to strangers and `access.denied` (params: operation) to the wrong role. */
export function canUse(operation: OperationName, actor: Actor): Outcome<void> {
  const policy = operationPolicy[operation]
  if (policy === 'public' || actor.kind === 'system') return ok()
  if (actor.kind === 'public') return refuse('session.required')
  if (policy === 'signedIn') return ok()
  return actor.assignments.some((assignment) => policy.includes(assignment.role))
    ? ok()
    : refuse('access.denied', { operation })
}

/** The units at which an actor may use an operation that belongs to roles of a unit. */
export function unitsForOperation(operation: OperationName, actor: Actor): readonly string[] {
  const policy = operationPolicy[operation]
  if (actor.kind !== 'person' || typeof policy === 'string') return []
  return actor.assignments
    .filter((assignment) => policy.includes(assignment.role))
    .map((assignment) => assignment.unitId)
}
