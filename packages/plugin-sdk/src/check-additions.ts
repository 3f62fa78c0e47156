import type { PluginHook } from '@thidua/contracts'
import type { CompiledReport } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import { checkDefaults } from './check-defaults.ts'
import { checkLenses } from './check-lenses.ts'
import { checkNames } from './check-names.ts'
import { checkNotifications } from './check-notifications.ts'
import { checkWidget, checkWidgetCount } from './check-widget.ts'
import { checkCollection } from './collections/check-collection.ts'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'
import { twins } from './twins.ts'
import { unknownFields } from './unknown-fields.ts'

/** Widgets, collections, hooks and menus speak only of what this plugin itself has. */
export function checkAdditions(
  content: PluginContent,
  reports: ReadonlyMap<string, CompiledReport>,
): readonly Problem[] {
  const { additions, manifest } = content
  const { widgets = [], collections = [] } = manifest.contributes
  return [
    ...checkNames(content),
    ...checkNotifications(content),
    ...checkLenses(content),
    ...checkDefaults(manifest),
    ...checkWidgetCount([...additions.widgets.values()]),
    ...widgets.flatMap(({ id, file }) => {
      const widget = additions.widgets.get(id)
      return widget ? checkWidget({ content, reports }, widget, file) : []
    }),
    ...collections.flatMap(({ id, file }) => {
      const collection = additions.collections.get(id)
      return collection ? checkCollection(content, collection, file) : []
    }),
    ...checkHooks(content),
  ]
}

function checkHooks(content: PluginContent): readonly Problem[] {
  const { contributes, code } = content.manifest
  const taken = contributes.criterionGroups.flatMap(({ criteria }) => criteria)
  return (contributes.hooks ?? []).flatMap((hook, at) => [
    ...(code ? [] : [flaw('plugin.json', `/contributes/hooks/${at}/function`, 'code-missing')]),
    ...unknownFields(content, hook.form, hook.fields, 'plugin.json', `/contributes/hooks/${at}/fields`),
    ...(hook.event === 'import.parse' ? checkFileReader(content, hook, at) : []),
    // points of a function stand apart: under an id of the form's scoring they would be taken for its own
    ...twins([...taken, ...(hook.criteria ?? []).map(({ id }) => id)]).map((id) =>
      flaw('plugin.json', `/contributes/hooks/${at}/criteria`, 'id-twice', { id }),
    ),
  ])
}

/** Who fills in chooses it by its title; files are uploaded by people, and computed fields by nobody. */
function checkFileReader({ forms }: PluginContent, hook: PluginHook, at: number): readonly Problem[] {
  const path = `/contributes/hooks/${at}`
  const { id, title, form, fields } = hook
  const asked = (forms.get(form ?? '')?.sections ?? []).flatMap((section) => section.fields)
  const unfit = asked.filter(({ kind }) => kind === 'evidence' || kind === 'computed')
  return [
    ...(form === undefined ? [flaw('plugin.json', `${path}/form`, 'hook-form-missing', { id })] : []),
    ...(title === undefined ? [flaw('plugin.json', `${path}/title`, 'hook-title-missing', { id })] : []),
    ...unfit
      .filter((field) => fields.includes(field.id))
      .map((field) => flaw('plugin.json', `${path}/fields`, 'field-not-filled', { field: field.id })),
  ]
}
