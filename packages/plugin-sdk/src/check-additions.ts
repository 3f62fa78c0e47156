import type { CompiledReport } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
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
    // points of a function stand apart: under an id of the form's scoring they would be taken for its own
    ...twins([...taken, ...(hook.criteria ?? []).map(({ id }) => id)]).map((id) =>
      flaw('plugin.json', `/contributes/hooks/${at}/criteria`, 'id-twice', { id }),
    ),
  ])
}
