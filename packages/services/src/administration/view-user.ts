import type { UserView } from '@thidua/contracts'
import type { UserRow } from '@thidua/data/repositories'
import { viewAssignment } from '../session/view-session.ts'

export function viewUser({ id, username, name, disabled, assignments }: UserRow): UserView {
  return { id, username, name, disabled, assignments: assignments.map(viewAssignment) }
}
