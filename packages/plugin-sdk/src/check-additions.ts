import type { PluginWidget } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { checkNames } from './check-names.ts'
import { checkNotifications } from './check-notifications.ts'
import { checkCollection } from './collections/check-collection.ts'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'

/** Reports, widgets, collections, hooks and menus speak only of what this plugin itself has. */
export function checkAdditions(content: PluginContent): readonly Problem[] {
  const { additions, manifest } = content
  const { reports = [], widgets = [], collections = [] } = manifest.contributes
  return [
    ...checkNames(content),
    ...checkNotifications(content),
    ...reports.flatMap(({ id, file }) => {
      const report = additions.reports.get(id)
      const fields = [
        ...(report?.filters ?? []).map(({ field }) => field),
        ...(report?.columns ?? []).flatMap(({ of }) => (of === undefined ? [] : [of])),
      ]
      const sort = report?.sort
      const sorted = sort && !report.columns.some((column) => column.id === sort.by)
      return [
        ...unknownFields(content, report?.form, fields, file),
        ...(sorted ? [flaw(file, '/sort/by', 'column-unknown', { column: sort.by })] : []),
      ]
    }),
    ...widgets.flatMap(({ id, file }) => {
      const widget = additions.widgets.get(id)
      return widget ? checkWidget(content, widget, file) : []
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
  return (contributes.hooks ?? []).flatMap((hook, at) => [
    ...(code ? [] : [flaw('plugin.json', `/contributes/hooks/${at}/function`, 'code-missing')]),
    ...unknownFields(content, hook.form, hook.fields, 'plugin.json', `/contributes/hooks/${at}/fields`),
  ])
}

function checkWidget(content: PluginContent, widget: PluginWidget, file: string): readonly Problem[] {
  const shown = widget.blocks.flatMap((block) => {
    if (block.kind === 'facts' || block.kind === 'bars') return block.rows.map(({ value }) => value.field)
    if (block.kind === 'progress') return [block.value.field, block.of.field]
    return block.kind === 'notice' ? [block.whenAnswered] : []
  })
  const undeclared = shown.filter((field) => field !== undefined && !widget.fields.includes(field))
  const links = widget.blocks.flatMap((block) => (block.kind === 'link' ? [block.report] : []))
  return [
    ...unknownFields(content, widget.form, widget.fields, file),
    ...undeclared.map((field) => flaw(file, '/fields', 'field-not-declared', { field: field ?? '' })),
    ...links
      .filter((report) => !content.additions.reports.has(report))
      .map((report) => flaw(file, '/blocks', 'report-unknown', { report })),
  ]
}

/** Fields that stand in no form of the plugin, or not in the one that is named. */
function unknownFields(
  content: PluginContent,
  form: string | undefined,
  fields: readonly string[],
  file: string,
  path = '/fields',
): readonly Problem[] {
  if (form !== undefined && !content.forms.has(form)) return [flaw(file, '/form', 'form-unknown', { form })]
  const forms = form === undefined ? [...content.forms.values()] : [content.forms.get(form)]
  const known = new Set(
    forms.flatMap((one) => (one?.sections ?? []).flatMap((section) => section.fields.map(({ id }) => id))),
  )
  return fields
    .filter((field) => !known.has(field))
    .map((field) => flaw(file, path, 'field-unknown', { field }))
}
