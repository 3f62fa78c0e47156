import { dirname, join } from 'node:path'
import type { CodelistUse, PluginCodelist } from '@thidua/contracts'
import { validateFormDefinition, validatePluginCodelist } from '@thidua/contracts/validators'
import { bindCodelists, guardDefinition, readDefinition } from '@thidua/forms'
import { findCodelistAmong } from '@thidua/plugin-sdk'
import { fileLimits, readTextFile } from './read-file.ts'

/**
 * A form in the folder of a plugin names lists that lie beside it, in `codelists/`; their codes are put in. Anything that is no
 * such form, or names a list that is not there, stays as it is: the form's own check says what is wrong.
 */
export function bindBeside(place: string, definition: unknown): unknown {
  // nobody has vouched for it: what its own check would not even look at is not looked at here
  if (guardDefinition(definition).length > 0) return definition
  const form = validateFormDefinition(definition)
  if (!form.ok) return definition
  const folder = join(dirname(place), '..', 'codelists')
  const bound = bindCodelists(form.value, (use) => findCodelist(folder, use))
  return bound.ok ? bound.value : definition
}

const ofProvince = findCodelistAmong(new Map())

function findCodelist(folder: string, use: CodelistUse): PluginCodelist | undefined {
  const { id, from } = use
  if (from === 'province') return ofProvince(use)
  const text = readTextFile(join(folder, `${id}.json`), fileLimits.definition)
  const read = text.ok ? readDefinition(text.value) : null
  const list = read?.ok ? validatePluginCodelist(read.value) : null
  return list?.ok && list.value.id === id ? list.value : undefined
}
