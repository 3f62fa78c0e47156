import type { PluginWidget, PluginWidgetBlock, PluginWidgetValue } from '@thidua/contracts'
import { mostWidgetsOnPage, pageOfSlot } from '@thidua/contracts'
import type { CompiledReport } from '@thidua/forms'
import { isCountable } from '@thidua/forms'
import type { Problem } from '@thidua/kernel'
import type { PluginContent } from './plugin-content.ts'
import { flaw } from './read-plugin.ts'
import { unknownFields } from './unknown-fields.ts'

/** The plugin a widget belongs to, with those of its reports that are sound. */
export type WidgetBench = {
  readonly content: PluginContent
  readonly reports: ReadonlyMap<string, CompiledReport>
}

type Shown = { readonly value: PluginWidgetValue; readonly path: string }

/** Slots of pages about one dossier; only there are there answers to show. */
const withDossier: ReadonlySet<string> = new Set([
  'dossier.aside',
  'dossier.summary',
  'form.before',
  'form.after',
])

/** A plugin leaves room on each page. */
export function checkWidgetCount(widgets: readonly PluginWidget[]): readonly Problem[] {
  const limit = mostWidgetsOnPage
  const pages = widgets.map(({ slot }) => pageOfSlot(slot))
  return [...new Set(pages)].flatMap((page) => {
    const count = pages.filter((one) => one === page).length
    if (count <= limit) return []
    return [flaw('plugin.json', '/contributes/widgets', 'widgets-too-many', { page, count, limit })]
  })
}

/** A widget shows what it declared of its own form, figures of its own reports, and leads to its own reports. */
export function checkWidget(bench: WidgetBench, widget: PluginWidget, file: string): readonly Problem[] {
  const { content } = bench
  const shown = widget.blocks.flatMap((block, at) => valuesOf(block, `/blocks/${at}`))
  const links = widget.blocks.flatMap((block) => (block.kind === 'link' ? [block.report] : []))
  const needsDossier = widget.fields.length > 0 && !withDossier.has(widget.slot)
  return [
    ...(needsDossier ? [flaw(file, '/slot', 'slot-without-dossier', { slot: widget.slot })] : []),
    ...unknownFields(content, widget.form, widget.fields, file),
    ...shown.flatMap((shownAt) => checkValue(bench, widget, shownAt, file)),
    ...links
      .filter((report) => !content.additions.reports.has(report))
      .map((report) => flaw(file, '/blocks', 'report-unknown', { report })),
  ]
}

function valuesOf(block: PluginWidgetBlock, path: string): readonly Shown[] {
  if (block.kind === 'facts' || block.kind === 'bars')
    return block.rows.map(({ value }, at) => ({ value, path: `${path}/rows/${at}/value` }))
  if (block.kind === 'progress')
    return [
      { value: block.value, path: `${path}/value` },
      { value: block.of, path: `${path}/of` },
    ]
  const { whenAnswered } = block.kind === 'notice' ? block : {}
  return whenAnswered === undefined ? [] : [{ value: { field: whenAnswered }, path: `${path}/whenAnswered` }]
}

function checkValue(
  { content, reports }: WidgetBench,
  { fields }: PluginWidget,
  { value: { field, number, report, column }, path }: Shown,
  file: string,
): readonly Problem[] {
  const sources = [field, number, report].filter((source) => source !== undefined)
  if (sources.length !== 1) return [flaw(file, path, 'value-source')]
  if (field !== undefined)
    return fields.includes(field) ? [] : [flaw(file, '/fields', 'field-not-declared', { field })]
  if (report === undefined) return []
  if (!content.additions.reports.has(report)) return [flaw(file, path, 'report-unknown', { report })]
  // a report at fault is told by itself
  const compiled = reports.get(report)
  if (!compiled) return []
  const found = compiled.columns.find(({ definition }) => definition.id === column)
  if (!found) return [flaw(file, path, 'column-unknown', { column: column ?? '' })]
  return isCountable(found.kind) ? [] : [flaw(file, path, 'chart-unfit', { column: column ?? '' })]
}
