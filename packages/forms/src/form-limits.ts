import type { FieldKind } from '@thidua/contracts'

/** Bounds every form has even when its author gives none; an unbounded answer is an attack waiting. */
export const formLimits = {
  sections: 60,
  fields: 1000,
  columns: 20,
  options: 200,
  /** Options that are the codes of a list. */
  codes: 2000,
  levels: 20,
  matrixRows: 40,
  shortText: 300,
  longText: 5000,
  link: 2000,
  fileName: 255,
  personName: 120,
  position: 200,
  documentNumber: 20,
  documentSymbol: 60,
  issuer: 200,
  unitCode: 24,
  /** A text longer than this is not even kept as a draft. UTF-16 units. */
  storedText: 20_000,
  evidence: 20,
  rows: 50,
  storedRows: 500,
  number: 1_000_000_000_000_000,
  /** Worst case of all answers together, in UTF-16 units, proved when the form is published. */
  totalSize: 4_000_000,
  /** Most problems one check reports. */
  problems: 200,
} as const

const silentKinds: ReadonlySet<FieldKind> = new Set(['computed', 'guidance', 'heading', 'dtiRank'])

/** False for fields that only show something. */
export function holdsAnswer(kind: FieldKind): boolean {
  return !silentKinds.has(kind)
}

/** What a path may never be called: names JavaScript or CEL gives a meaning of its own. */
export const reservedIds: ReadonlySet<string> = new Set(
  [
    '__proto__ constructor prototype toString valueOf hasOwnProperty isPrototypeOf toLocaleString propertyIsEnumerable',
    'true false null in as break const continue else for function if import let loop package namespace return var void',
    'while int uint double bool string bytes list map type dyn optional google timestamp duration cel math strings',
    'size has all exists filter matches contains sum hundredths',
  ].flatMap((words) => words.split(' ')),
)
