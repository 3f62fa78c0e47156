import type { FigureView, LocalText, PluginReportView, ReportColumnView } from '@thidua/contracts'
import type { CompiledReport, ReportLine } from '@thidua/forms'
import { isCountable } from '@thidua/forms'
import type { QueryContext } from '../command/run-query.ts'
import { unitRef } from '../reference/references.ts'
import { figureView } from '../plugin-page/figure-view.ts'
import { reportRef, type FoundReport } from '../plugin-page/find-report.ts'
import { mayUsePage } from '../plugin-page/page-authority.ts'
import words from '../plugin-page/page-words.json' with { type: 'json' }
import { keyName } from './key-name.ts'
import type { ReadReport } from './read-report.ts'

type Presented = {
  readonly read: ReadReport
  readonly years: readonly number[]
  readonly unitIds: readonly string[]
  /** Most lines given out. */
  readonly rows: number
}

const collator = new Intl.Collator('vi', { numeric: true })

type Line = ReportLine & { readonly names: readonly LocalText[] }

/** The counted report with names instead of ids, in the order it asks for. */
export function presentReport(
  context: QueryContext,
  { serving, compiled }: FoundReport,
  { read, years, unitIds, rows }: Presented,
): PluginReportView {
  const { report } = compiled
  const { references } = context
  const lines = sorted(
    compiled,
    read.tally.lines().map((line) => ({
      ...line,
      names: line.keys.map((key, at) => keyName({ context, serving, compiled, names: read.names }, key, at)),
    })),
  )
  const keys = columnsOfKeys(compiled)
  const unitCodes = new Map([...references.units.values()].map(({ code, name }) => [code, name]))
  const cellsOf = (cells: ReportLine['cells']) =>
    cells.map((value, at): FigureView => {
      const column = compiled.columns[at]
      const field = column?.source && 'field' in column.source ? column.source.field : null
      if (field?.kind === 'unit' && typeof value === 'string')
        return { kind: 'text', text: { vi: unitCodes.get(value) ?? value } }
      return column ? figureView(column.kind, field, value) : null
    })
  const names = (texts: readonly LocalText[]) => texts.map((text): FigureView => ({ kind: 'text', text }))
  return {
    ...reportRef(serving.plugin, compiled),
    version: report.version,
    legalBasis: report.legalBasis ?? [],
    columns: [...keys, ...columnsOfMeasures(compiled)],
    rows: lines.slice(0, rows).map((line) => ({
      id: JSON.stringify(line.keys),
      dossierId: dossierIdOf(compiled, line),
      cells: [...names(line.names), ...cellsOf(line.cells)],
    })),
    totals:
      keys.length > 0 && report.layout?.totals !== false && lines.length > 0
        ? [
            ...names(keys.map((_, at) => (at === 0 ? words.total : { vi: '' }))),
            ...cellsOf(read.tally.totals()),
          ]
        : null,
    chart: report.layout?.chart ?? null,
    dossiers: read.read,
    rowCount: lines.length,
    onlyNewest: read.read < read.all ? { read: read.read, all: read.all } : null,
    years,
    units: unitIds
      .map((id) => unitRef(references, id))
      .toSorted((left, right) => collator.compare(left.name, right.name)),
    mayExport: mayUsePage(serving, { kind: 'report', id: report.id }, 'export'),
    madeAt: context.now.toISOString(),
  }
}

function columnsOfKeys({ report, groupField }: CompiledReport): readonly ReportColumnView[] {
  const key = (id: string, title: LocalText): ReportColumnView => ({
    id,
    title,
    isKey: true,
    numeric: false,
    unit: null,
    decimals: null,
  })
  const keys = (report.groupBy ?? []).map((grouping) => key(`by-${grouping}`, words.grouping[grouping]))
  return groupField ? [...keys, key(`by-field-${groupField.id}`, groupField.label)] : keys
}

function columnsOfMeasures({ columns }: CompiledReport): readonly ReportColumnView[] {
  return columns.map(({ definition, kind, unit, decimals }) => ({
    id: definition.id,
    title: definition.title,
    isKey: false,
    numeric: isCountable(kind),
    unit,
    decimals,
  }))
}

function dossierIdOf({ report }: CompiledReport, { keys }: ReportLine): string | null {
  const at = (report.groupBy ?? []).indexOf('dossier')
  return at < 0 ? null : (keys[at] ?? null)
}

/** By the column the report names, then by the names of the lines the Vietnamese way; nothing comes last. */
function sorted({ report, columns }: CompiledReport, lines: readonly Line[]): readonly Line[] {
  const { sort } = report
  const at = sort ? columns.findIndex(({ definition }) => definition.id === sort.by) : -1
  const turn = sort?.direction === 'descending' ? -1 : 1
  return lines.toSorted((left, right) => {
    const [one, other] = [left.cells[at] ?? null, right.cells[at] ?? null]
    if (one !== other) {
      if (one === null || other === null) return one === null ? 1 : -1
      const order =
        typeof one === 'string' && typeof other === 'string'
          ? collator.compare(one, other)
          : Number(one) - Number(other)
      if (order !== 0) return order * turn
    }
    return byNames(left, right)
  })
}

function byNames(left: Line, right: Line): number {
  for (const [at, name] of left.names.entries()) {
    const order = collator.compare(name.vi, right.names[at]?.vi ?? '')
    if (order !== 0) return order
  }
  return 0
}
