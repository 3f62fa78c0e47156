import { listUnits } from './list-units.ts'
import { renameUnit } from './rename-unit.ts'

export const unitTable = {
  'unit.list': listUnits,
  'unit.rename': renameUnit,
}
