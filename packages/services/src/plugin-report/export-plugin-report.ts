import type { FigureView, Operations, PluginReportView } from '@thidua/contracts'
import { dateInFigures } from '@thidua/documents'
import type { FlatTable } from '@thidua/form-exchange'
import type { Outcome } from '@thidua/kernel'
import { legalDateOf, ok, refuse } from '@thidua/kernel'
import { printedName, type PrintedFile, xlsxMediaType } from '../document/printed-file.ts'
import type { TableFormat } from '../form/workshop/form-job.ts'
import { put } from '../sentences/say.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import words from '../plugin-page/page-words.json' with { type: 'json' }
import { getPluginReport } from './get-plugin-report.ts'
import { fileLimits } from './report-limits.ts'

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  xlsx: xlsxMediaType,
  csv: 'text/csv; charset=utf-8',
}

type Asked = Operations['plugin.getReport']['input']

/** The report as a file, counted anew with the reader's own authority. Refuses `access.denied` where it may be read only. */
export async function exportPluginReport(
  deps: ServiceDeps,
  call: ServiceCall,
  { format, ...asked }: Asked & { readonly format: TableFormat },
): Promise<Outcome<PrintedFile>> {
  const report = await getPluginReport(deps, call, asked, fileLimits)
  if (!report.ok) return report
  if (!report.value.mayExport) return refuse('access.denied', { operation: 'plugin.getReport' })
  const written = await deps.workshop.run('writeTable', { table: tableOf(report.value, asked), format })
  if (!written.ok) return written
  const { title } = report.value
  return ok({
    fileName: printedName(asked.year === undefined ? title.vi : `${title.vi} ${asked.year}`, format),
    mediaType: mediaTypes[format],
    bytes: written.value,
  })
}

function tableOf(report: PluginReportView, { year, unitId }: Asked): FlatTable {
  const unit = report.units.find(({ id }) => id === unitId)
  const { onlyNewest, rows, rowCount } = report
  return {
    title: report.title.vi,
    notes: [
      put(year === undefined ? words.file.allYears : words.file.year, { year }),
      ...(unit ? [put(words.file.unit, { unit: unit.name })] : []),
      put(words.file.madeOn, {
        date: dateInFigures(legalDateOf(new Date(report.madeAt))),
        count: report.dossiers,
      }),
      ...(onlyNewest ? [put(words.file.onlyNewest, onlyNewest)] : []),
      ...(rows.length < rowCount ? [put(words.file.rowsCut, { shown: rows.length, all: rowCount })] : []),
    ],
    columns: report.columns.map(({ title, numeric, decimals, unit: measured }, at) => ({
      title: measured ? `${title.vi} (${measured.vi})` : title.vi,
      kind: numeric ? 'number' : rows.some(({ cells }) => cells[at]?.kind === 'date') ? 'date' : 'text',
      decimals,
    })),
    rows: rows.map(({ cells }) => cells.map((cell, at) => plain(cell, report.columns[at]?.decimals ?? null))),
    totals:
      report.totals && report.totals.map((cell, at) => plain(cell, report.columns[at]?.decimals ?? null)),
  }
}

function plain(figure: FigureView, decimals: number | null): string | number | null {
  if (figure === null) return null
  if (figure.kind === 'text') return figure.text.vi
  if (figure.kind === 'date') return figure.value
  return decimals === null ? figure.value : Number(figure.value.toFixed(decimals))
}
