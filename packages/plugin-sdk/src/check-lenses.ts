import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'
import { twins } from './twins.ts'

/** Each answer goes one way, to a field that is there, and no two meet in one: nothing a person wrote is written over. */
export function checkLenses({ manifest, forms }: PluginContent): readonly Problem[] {
  const { lenses = [] } = manifest
  const versions = lenses.map(({ form, fromVersion }) => `${form} ${fromVersion}`)
  return [
    ...twins(versions).map((id) => flaw('plugin.json', '/lenses', 'id-twice', { id })),
    ...lenses.flatMap(({ form, renames = [] }, at) => {
      const path = `/lenses/${at}/renames`
      const sections = forms.get(form)?.sections ?? []
      const known = new Set(sections.flatMap(({ fields }) => fields.map(({ id }) => id)))
      const [sources, targets] = [renames.map(({ from }) => from), renames.map(({ to }) => to)]
      return [
        ...[...twins(sources), ...twins(targets)].map((id) => flaw('plugin.json', path, 'id-twice', { id })),
        ...targets
          .filter((id) => forms.has(form) && !known.has(id))
          .map((field) => flaw('plugin.json', path, 'field-unknown', { field })),
      ]
    }),
  ]
}
