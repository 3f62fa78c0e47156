import type { AnswerValue, FigureView, PluginWidget, PluginWidgetValue } from '@thidua/contracts'
import type { CompiledForm, RowValue } from '@thidua/forms'
import { isAnswered, reportKindOf } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { figureView } from '../plugin-page/figure-view.ts'
import { findReport } from '../plugin-page/find-report.ts'
import type { ServingPlugin } from '../plugin-page/page-authority.ts'
import { readReport, type ReadReport } from '../plugin-report/read-report.ts'
import { widgetLimits } from '../plugin-report/report-limits.ts'
import { reportScope } from '../plugin-report/report-scope.ts'
import { seenAnswers } from '../plugin-report/seen-answers.ts'

export type WidgetFilling = {
  readonly serving: ServingPlugin
  readonly widget: PluginWidget
  readonly file: DossierFile | null
}

export type WidgetValues = {
  figure(value: PluginWidgetValue): Promise<FigureView>
  isAnswered(fieldId: string): boolean
  /** Whether some figure so far counts only the newest dossiers. */
  onlyNewest(): boolean
}

/** Where a widget's values come from: the answers it declared and the person may see, figures of its own plugin's reports. */
export function widgetValues(context: QueryContext, filling: WidgetFilling): WidgetValues {
  const { serving, widget, file } = filling
  const form = file?.content.form.form ?? null
  const declared = new Set(widget.fields)
  const answers = file && form ? seenAnswers(form, file.row.answers, readerOf(filling, file)) : {}
  const reports = new Map<string, Promise<ReadReport | null>>()
  let hasOnlyNewest = false
  const answerOf = (fieldId: string) => (declared.has(fieldId) ? answers[fieldId] : undefined)

  function readOnce(reportId: string): Promise<ReadReport | null> {
    const known = reports.get(reportId) ?? readOwnReport(context, serving, reportId)
    reports.set(reportId, known)
    return known
  }
  async function reportFigure(reportId: string, columnId: string | undefined): Promise<FigureView> {
    const read = await readOnce(reportId)
    const columns = serving.plugin.reports.get(reportId)?.columns ?? []
    const at = columns.findIndex(({ definition }) => definition.id === columnId)
    const column = columns[at]
    if (!read || !column) return null
    if (read.read < read.all) hasOnlyNewest = true
    return figureView(column.kind, null, rounded(read.tally.totals()[at] ?? null, column.decimals))
  }
  return {
    async figure({ field, number, report, column }) {
      if (number !== undefined) return { kind: 'number', value: number }
      if (report !== undefined) return reportFigure(report, column)
      return field === undefined || !form ? null : answerFigure(form, field, answerOf(field))
    },
    isAnswered: (fieldId) => isAnswered(answerOf(fieldId)),
    onlyNewest: () => hasOnlyNewest,
  }
}

function readerOf({ serving }: WidgetFilling, file: DossierFile) {
  return { roles: serving.roles, stage: file.row.stage }
}

/** Null where the person may not open the report: its figures are not told in passing either. */
async function readOwnReport(
  context: QueryContext,
  serving: ServingPlugin,
  reportId: string,
): Promise<ReadReport | null> {
  const { deps, actor } = context
  const found = findReport(deps, actor, { pluginId: serving.plugin.manifest.id, reportId })
  if (!found.ok) return null
  const everything = { year: null, unitId: null }
  const scope = reportScope(context, serving.plugin, found.value.compiled, everything)
  return readReport(context, found.value, scope, widgetLimits)
}

function answerFigure(form: CompiledForm, fieldId: string, answer: AnswerValue | undefined): FigureView {
  const field = form.fields.get(fieldId)
  const kind = field && reportKindOf(field)
  if (!field || !kind || !isAnswered(answer)) return null
  const [value, ...more] = (Array.isArray(answer) ? answer : [answer]) as readonly RowValue[]
  const figure = figureView(kind, field.definition, value ?? null)
  if (more.length === 0 || figure?.kind !== 'text') return figure
  const others = more.map((one) => figureView(kind, field.definition, one))
  const texts = [figure, ...others].flatMap((one) => (one?.kind === 'text' ? [one.text] : []))
  return {
    kind: 'text',
    text: { vi: texts.map(({ vi }) => vi).join('; '), en: texts.map(({ vi, en }) => en ?? vi).join('; ') },
  }
}

function rounded(value: RowValue | null, decimals: number | null): RowValue | null {
  return typeof value === 'number' && decimals !== null ? Number(value.toFixed(decimals)) : value
}
