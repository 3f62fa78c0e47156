import type { UnitView } from '@thidua/contracts'
import type { UnitRow } from '@thidua/data/repositories'

export function viewUnit({ invented: _invented, ...row }: UnitRow): UnitView {
  return row
}
