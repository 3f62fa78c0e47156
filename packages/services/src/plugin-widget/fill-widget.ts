import type {
  FigureView,
  PluginWidgetBlock,
  PluginWidgetView,
  WidgetBlockView,
  WidgetFactView,
} from '@thidua/contracts'
import type { QueryContext } from '../command/run-query.ts'
import { findReport } from '../plugin-page/find-report.ts'
import type { WidgetFilling, WidgetValues } from './widget-values.ts'
import { widgetValues } from './widget-values.ts'

/** Every block with its values; a link to a report the person may not open, or a notice that does not apply, is left out. */
export async function fillWidget(
  context: QueryContext,
  filling: WidgetFilling,
): Promise<Pick<PluginWidgetView, 'blocks' | 'onlyNewest'>> {
  const values = widgetValues(context, filling)
  const blocks: WidgetBlockView[] = []
  for (const block of filling.widget.blocks) {
    const filled = await fillBlock(context, filling, values, block)
    if (filled) blocks.push(filled)
  }
  return { blocks, onlyNewest: values.onlyNewest() }
}

async function fillBlock(
  { deps, actor }: QueryContext,
  { serving }: WidgetFilling,
  values: WidgetValues,
  block: PluginWidgetBlock,
): Promise<WidgetBlockView | null> {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { kind: block.kind, text: block.text }
    case 'facts':
      return { kind: 'facts', rows: await fillRows(values, block.rows) }
    case 'bars':
      return { kind: 'bars', label: block.label, rows: await fillRows(values, block.rows) }
    case 'progress':
      return {
        kind: 'progress',
        label: block.label,
        value: numberOf(await values.figure(block.value)),
        of: numberOf(await values.figure(block.of)),
      }
    case 'notice': {
      const { tone, text, whenAnswered } = block
      const applies = whenAnswered === undefined || values.isAnswered(whenAnswered)
      return applies ? { kind: 'notice', tone, text } : null
    }
    case 'link': {
      const page = { kind: 'report', pluginId: serving.plugin.manifest.id, reportId: block.report } as const
      return findReport(deps, actor, page).ok ? { kind: 'link', label: block.label, page } : null
    }
  }
}

async function fillRows(
  values: WidgetValues,
  rows: Extract<PluginWidgetBlock, { readonly kind: 'facts' }>['rows'],
): Promise<readonly WidgetFactView[]> {
  const filled: WidgetFactView[] = []
  for (const { label, value } of rows) filled.push({ label, value: await values.figure(value) })
  return filled
}

function numberOf(figure: FigureView): number | null {
  return figure && 'value' in figure && typeof figure.value === 'number' ? figure.value : null
}
