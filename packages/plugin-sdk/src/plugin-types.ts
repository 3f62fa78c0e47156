import { toTypeScript } from '@thidua/forms'
import type { PluginContent } from './plugin-content.ts'

/**
 * TypeScript source of the ids and answers of a plugin whose content is JSON: with it, tests that name a field or criterion
 * the plugin does not have do not compile.
 */
export function pluginTypes({ manifest, forms }: PluginContent): string {
  const criteria = manifest.contributes.criterionGroups.flatMap((group) => group.criteria)
  const fields = [...forms.values()].flatMap(({ sections }) =>
    sections.flatMap((section) => section.fields.map(({ id }) => id)),
  )
  return [
    `// Made of ${manifest.id} ${manifest.version} by \`thidua plugin types\`; never edited by hand.\n`,
    `export type CriterionId = ${unionOf(criteria)}\n`,
    `export type FieldId = ${unionOf([...new Set(fields)])}\n`,
    ...[...forms.values()].map(toTypeScript),
  ].join('\n')
}

function unionOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'never' : ids.map((id) => `\n  | '${id}'`).join('')
}
