import type { PluginReportView } from '@thidua/contracts'
import { formatDate, formatDateTime, formatNumber, useTranslate } from '@thidua/i18n'
import {
  BarChart,
  Button,
  EmptyState,
  LinkButton,
  Notice,
  PageHeader,
  PrintOnly,
  ScreenOnly,
  Stack,
} from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { addresses } from '#src/api/addresses.ts'
import { useReading } from '#src/api/use-reading.ts'
import { pluginReportRoute } from '#src/navigation/plugin-page-routes.tsx'
import { LegalBasisList } from '#src/parts/legal-basis-list.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { figureNumber } from './figure-number.ts'
import { HostLabel } from './host-label.tsx'
import { ReportFilters } from './report-filters.tsx'
import { ReportTable } from './report-table.tsx'
import styles from './plugin-pages.module.css'

/** One report of a plugin: what it is about, which year and unit, a chart, the table, and the way to carry it away. */
export function PluginReportPage() {
  const { publisher, name, reportId } = pluginReportRoute.useParams()
  const search = pluginReportRoute.useSearch()
  const asked = { pluginId: `${publisher}.${name}`, reportId, ...search }
  const report = useReading('plugin.getReport', asked, { keepPrevious: true })
  return <Loaded query={report}>{(view) => <Report report={view} asked={asked} />}</Loaded>
}

type Asked = Parameters<typeof addresses.pluginReport>[0]

function Report({ report, asked }: { readonly report: PluginReportView; readonly asked: Asked }) {
  const t = useTranslate()
  const text = useLocalText()
  const navigate = useNavigate({ from: pluginReportRoute.fullPath })
  const { year, unitId } = asked
  const unit = report.units.find(({ id }) => id === unitId)
  usePageTitle(text(report.title))
  return (
    <>
      <PageHeader
        back={<Link to="/bao-cao">{t('reports.title')}</Link>}
        title={text(report.title)}
        lead={report.description ? text(report.description) : undefined}
        actions={<Actions report={report} asked={asked} />}
      />
      <Stack>
        <HostLabel title={report.pluginTitle} />
        <ScreenOnly>
          <ReportFilters
            report={report}
            year={year ?? null}
            unitId={unitId ?? null}
            onChange={(next) => void navigate({ search: next })}
          />
        </ScreenOnly>
        <PrintOnly>
          <p>
            {t('pluginPages.printedFilter', {
              year: year === undefined ? t('pluginPages.allYears') : String(year),
              unit: unit?.name ?? t('pluginPages.allUnits'),
            })}
          </p>
          <p>{t('pluginPages.printedOn', { date: formatDate(report.madeAt) })}</p>
        </PrintOnly>
        {report.onlyNewest ? (
          <Notice tone="warning">{t('pluginPages.onlyNewest', report.onlyNewest)}</Notice>
        ) : null}
        {report.rows.length < report.rowCount ? (
          <Notice tone="neutral">
            {t('pluginPages.rowsCut', { shown: report.rows.length, all: report.rowCount })}
          </Notice>
        ) : null}
        {report.rowCount === 0 ? (
          <EmptyState icon="chart" title={t('pluginPages.emptyTitle')}>
            {t('pluginPages.emptyLead')}
          </EmptyState>
        ) : (
          <>
            <Chart report={report} />
            <ReportTable report={report} />
          </>
        )}
        <p className={styles['soft']}>
          {t('pluginPages.countedFrom', { count: report.dossiers, at: formatDateTime(report.madeAt) })}
        </p>
        {report.legalBasis.length > 0 ? <LegalBasisList basis={report.legalBasis} /> : null}
      </Stack>
    </>
  )
}

function Actions({ report, asked }: { readonly report: PluginReportView; readonly asked: Asked }) {
  const t = useTranslate()
  return (
    <>
      <Button icon="print" onClick={() => print()}>
        {t('shell.print')}
      </Button>
      {report.mayExport && report.rowCount > 0 ? (
        <>
          <LinkButton href={addresses.pluginReport(asked, 'xlsx')} icon="download" download>
            {t('pluginPages.toExcel')}
          </LinkButton>
          <LinkButton href={addresses.pluginReport(asked, 'csv')} icon="download" download>
            {t('pluginPages.toCsv')}
          </LinkButton>
        </>
      ) : null}
    </>
  )
}

const mostBars = 20

function Chart({ report }: { readonly report: PluginReportView }) {
  const text = useLocalText()
  const at = report.columns.findIndex(({ id }) => id === report.chart)
  const column = report.columns[at]
  const key = report.columns[0]
  if (!column || !key || report.rows.length < 2) return null
  const bars = report.rows.slice(0, mostBars).flatMap(({ id, cells }) => {
    const label = cells[0]
    const value = figureNumber(cells[at])
    return label?.kind === 'text' && value !== null ? [{ id, label: text(label.text), value }] : []
  })
  return (
    <BarChart
      title={text(column.title)}
      labelTitle={text(key.title)}
      valueTitle={text(column.title)}
      format={(value) => formatNumber(value, column.decimals ?? undefined)}
      bars={bars}
    />
  )
}
