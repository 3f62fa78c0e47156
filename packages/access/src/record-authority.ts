import type { RecordType, Role } from '@thidua/contracts'
import type { UnitId } from '@thidua/kernel'
import type { Actor, Assignment } from './actor.ts'
import { sitsInProvince } from './seat.ts'

/** Of which units a person reads and writes the records of a collection. */
export type RecordAuthority = {
  /** Null: of every unit. Empty: of none, and the collection is not there for this person. */
  readonly read: readonly UnitId[] | null
  readonly write: readonly UnitId[]
}

const writers: readonly Role[] = ['agencyOfficer']
const keptOut: readonly Role[] = ['platformAdministrator', 'nominee']

/**
 * A unit's officers keep its records, everybody with a seat there reads them, the offices of the province read all; whoever
 * runs the installation has none. What the plugin says of roles takes away from this and never adds. Who may not read does
 * not write either.
 */
export function recordAuthority(actor: Actor, restrictedTo: RecordType['restrictedTo']): RecordAuthority {
  if (actor.kind === 'system') return { read: null, write: [] }
  if (actor.kind === 'public') return { read: [], write: [] }
  const readers = actor.assignments.filter(
    ({ role }) => !keptOut.includes(role) && admits(restrictedTo.read, role),
  )
  const everywhere = readers.some(sitsInProvince)
  const read = everywhere ? null : unitsOf(readers)
  const own = actor.assignments.filter(
    ({ role }) => writers.includes(role) && admits(restrictedTo.write, role),
  )
  return { read, write: unitsOf(own).filter((unitId) => read === null || read.includes(unitId)) }
}

function admits(roles: readonly Role[] | null, role: Role): boolean {
  return roles === null || roles.includes(role)
}

function unitsOf(assignments: readonly Assignment[]): readonly UnitId[] {
  return [...new Set(assignments.map(({ unitId }) => unitId))]
}
