import type { FieldKind, FormField } from '@thidua/contracts'

/** Pixels in which a cell of a kind can be read and written. */
const needed: Partial<Record<FieldKind, number>> = {
  integer: 110,
  decimal: 110,
  percent: 110,
  money: 170,
  date: 170,
  yesNo: 130,
}
const neededElse = 160
const numberAndButtons = 36 + 120

/** The least width at which a table of these columns is a table; in less room its rows are cards. */
export function rowsRoom(columns: readonly FormField[]): number {
  return columns.reduce((sum, { kind }) => sum + (needed[kind] ?? neededElse), numberAndButtons)
}
