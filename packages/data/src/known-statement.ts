import { isUuid } from '@thidua/kernel'

/** Functions of the schema that a transaction may be opened with. */
type OpeningFunction = 'read_dossier' | 'creation_facts' | 'dossier_stakeholder'

/** A statement that travels inside a simple query: its values are written into it, so nothing but a UUID may be one. */
export type KnownStatement<Row> = {
  readonly text: string
  /** The same as a transaction of its own, with its parameters after the tenant and the person. */
  readonly entering?: { readonly text: string; readonly values: readonly (string | null)[] }
  readonly row?: Row
}

/** A call that takes on the tenant (`$1`) and the person (`$2`) before it does what it is called for. */
export function enteringCall(name: string, parameters: number, as: string): string {
  const places = Array.from({ length: parameters }, (_, index) => `$${index + 3}`)
  return `select case when enter_tenant($1, $2) then ${name}(${places.join(', ')}) end as ${as}`
}

/** Calls a function with ids; what is no id finds nothing. */
export function callWithIds<Row>(
  name: OpeningFunction,
  as: keyof Row & string,
  ids: readonly string[],
): KnownStatement<Row> {
  const values = ids.map((id) => (isUuid(id) ? id : null))
  const written = values.map((id) => (id === null ? 'null' : `'${id}'`))
  return {
    text: `select ${name}(${written.join(', ')}) as ${as}`,
    entering: { text: enteringCall(name, ids.length, as), values },
  }
}
