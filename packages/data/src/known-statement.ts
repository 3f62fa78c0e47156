import { isUuid } from '@thidua/kernel'

/** Functions of the schema that a transaction may be opened with. */
type OpeningFunction = 'read_dossier' | 'creation_facts'

/** A statement that travels inside a simple query: its values are written into it, so nothing but a UUID may be one. */
export type KnownStatement<Row> = {
  readonly text: string
  /** The same for a kept plan: a call with parameters from $3 on, after the tenant and the person. */
  readonly kept?: { readonly call: string; readonly as: string; readonly values: readonly (string | null)[] }
  readonly row?: Row
}

/** Calls a function with ids; what is no id finds nothing. */
export function callWithIds<Row>(
  name: OpeningFunction,
  as: keyof Row & string,
  ids: readonly string[],
): KnownStatement<Row> {
  const values = ids.map((id) => (isUuid(id) ? id : null))
  const written = values.map((id) => (id === null ? 'null' : `'${id}'`))
  const places = values.map((_, index) => `$${index + 3}::uuid`)
  return {
    text: `select ${name}(${written.join(', ')}) as ${as}`,
    kept: { call: `${name}(${places.join(', ')})`, as, values },
  }
}
