import { isUuid } from '@thidua/kernel'

/** Functions of the schema that a transaction may be opened with. */
type OpeningFunction = 'read_dossier' | 'creation_facts'

/** A statement that travels inside a simple query: its values are written into it, so nothing but a UUID may be one. */
export type KnownStatement<Row> = { readonly text: string; readonly row?: Row }

/** Calls a function with ids; what is no id finds nothing. */
export function callWithIds<Row>(
  name: OpeningFunction,
  as: keyof Row & string,
  ids: readonly string[],
): KnownStatement<Row> {
  const values = ids.map((id) => (isUuid(id) ? `'${id}'` : 'null'))
  return { text: `select ${name}(${values.join(', ')}) as ${as}` }
}
