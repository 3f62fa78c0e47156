import type { FormDefinition } from '@thidua/contracts'

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

/**
 * A place in a form whose fragments were put in, as a place in the form before: what is wrong inside a fragment is told at the
 * section that uses it, other fields are where they were.
 */
export function pathBeforeFragments(path: string, resolved: FormDefinition, own: FormDefinition): string {
  const place = readPlace(path)
  if (place?.field === undefined) return path
  const id = resolved.sections[place.section]?.fields[place.field]?.id
  const at = own.sections[place.section]?.fields.findIndex((field) => field.id === id) ?? -1
  const section = `/sections/${place.section}`
  if (at < 0) return `${section}/fragments`
  return path.replace(/^\/sections\/\d+\/fields\/\d+/, `${section}/fields/${at}`)
}
