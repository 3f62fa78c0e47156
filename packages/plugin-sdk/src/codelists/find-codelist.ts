import type { PluginCodelist } from '@thidua/contracts'
import type { FindCodelist } from '@thidua/forms'
import { provincialCodelists } from './provincial-codelists.ts'

/** A list of the plugin itself, or of the province; never of another plugin. */
export function findCodelistAmong(own: ReadonlyMap<string, PluginCodelist>): FindCodelist {
  return ({ id, from = 'plugin' }) =>
    from === 'province' ? provincialCodelists.find((list) => list.id === id) : own.get(id)
}
