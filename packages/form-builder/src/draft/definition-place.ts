/** A place in a definition, read from a JSON pointer: numbers of section, field and column, and what follows. */
export type DefinitionPlace = {
  readonly section: number
  readonly field?: number
  readonly column?: number
  /** What follows within that part: `visibleWhen`, `rules/0/message`. */
  readonly rest: string
}

const pointer = /^\/sections\/(\d+)(?:\/fields\/(\d+)(?:\/columns\/(\d+))?)?(?:\/(.*))?$/

/** Null for places outside any section. */
export function readPlace(path: string): DefinitionPlace | null {
  const match = pointer.exec(path)
  if (!match) return null
  const [, section, field, column, rest = ''] = match
  return {
    section: Number(section),
    ...(field === undefined ? {} : { field: Number(field) }),
    ...(column === undefined ? {} : { column: Number(column) }),
    rest,
  }
}
