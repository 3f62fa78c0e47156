import type { SubjectView } from '@thidua/contracts'
import type { SubjectRow } from '@thidua/data/repositories'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'

export function viewSubjectRow(context: QueryContext, row: SubjectRow): SubjectView {
  const { id, kind, stakeholder, name, address, invented, unitId } = row
  return { id, kind, stakeholder, name, address, invented, unit: unitRef(context.references, unitId) }
}
