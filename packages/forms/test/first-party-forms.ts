import type { FormDefinition, PluginCodelist } from '@thidua/contracts'
import { bindCodelists } from '../src/codelists/bind-codelists.ts'

type Read<Content> = Readonly<Record<string, { readonly default: Content }>>

const forms: Read<FormDefinition> = import.meta.glob<{ readonly default: FormDefinition }>(
  '../../../plugins/*/forms/*.json',
  { eager: true },
)
const lists: Read<PluginCodelist> = import.meta.glob<{ readonly default: PluginCodelist }>(
  ['../../../plugins/*/codelists/*.json', '../../../schemas/codelists/*.json'],
  { eager: true },
)

/** The form of a file, with the codes of its plugin's and the province's lists. */
export function boundForm(path: string, form: FormDefinition): FormDefinition {
  const plugin = path.slice(0, path.indexOf('/forms/'))
  const bound = bindCodelists(form, ({ id, from }) => {
    const folder = from === 'province' ? '../../../schemas' : plugin
    return lists[`${folder}/codelists/${id}.json`]?.default
  })
  if (!bound.ok) throw new Error(`${path}: ${JSON.stringify(bound.error)}`)
  return bound.value
}

/** Every form of the plugins of this repository, read by the test runner's own loader. */
export const firstPartyForms: readonly FormDefinition[] = Object.entries(forms).map(([path, module]) =>
  boundForm(path, module.default),
)
