import type { AssignmentView, SessionView } from '@thidua/contracts'
import type { AssignmentRow, SignedInRow } from '@thidua/data/repositories'
import type { ServiceDeps } from '../service-deps.ts'

export function viewSession(deps: ServiceDeps, row: SignedInRow): SessionView {
  return {
    user: { id: row.userId, username: row.username, name: row.name },
    tenant: { code: row.tenantCode, name: row.tenantName },
    assignments: row.assignments.map(viewAssignment),
    expiresAt: row.expiresAt.toISOString(),
    rehearsalDate: deps.rehearsal?.today() ?? null,
  }
}

export function viewAssignment(row: AssignmentRow): AssignmentView {
  return {
    role: row.role,
    unit: { id: row.unitId, code: row.unitCode, name: row.unitName, kind: row.unitKind },
    validFrom: row.validFrom,
    validTo: row.validTo,
  }
}
