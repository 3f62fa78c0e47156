import type { UnitSummary } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { BarChart, Button, DescriptionList, EmptyState, PageHeader, Select, Stack, Table } from '@thidua/ui'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { reportsRoute } from '#src/navigation/office-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { PluginSlot } from '#src/parts/plugin-slot.tsx'
import { campaignReading } from '#src/parts/use-title-names.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { ReportsTable } from '../campaign/campaign-registers.tsx'
import styles from './reports.module.css'

const PluginReports = lazy(async () => ({
  default: (await import('../plugin-pages/plugin-reports.tsx')).PluginReports,
}))

/** Count and average by unit: a chart, the table behind it, and the way to the rows behind both. */
export function ReportsPage() {
  const t = useTranslate()
  const { roundId } = reportsRoute.useSearch()
  const navigate = useNavigate({ from: reportsRoute.fullPath })
  const rounds = useReading('campaign.listRounds', {})
  const summary = useReading('dossier.summarizeByUnit', roundId ? { roundId } : {})
  const campaign = useQuery(campaignReading)
  usePageTitle(t('reports.title'))
  return (
    <>
      <PageHeader
        title={t('reports.title')}
        lead={t('reports.lead')}
        actions={
          <Button icon="print" onClick={() => print()}>
            {t('shell.print')}
          </Button>
        }
      />
      <Stack gap="loose">
        <PluginSlot slot="reports.top" level={2} />
        <div className={styles['choice']}>
          <Select
            label={t('reports.round')}
            placeholder={t('reports.allRounds')}
            value={roundId ?? null}
            options={(rounds.data ?? []).map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(value) => void navigate({ search: value ? { roundId: value } : {} })}
          />
        </div>
        <Loaded query={summary}>
          {(units) =>
            units.length === 0 ? (
              <EmptyState icon="chart" title={t('reports.emptyTitle')}>
                {t('reports.emptyLead')}
              </EmptyState>
            ) : (
              <Figures units={units} roundId={roundId} />
            )
          }
        </Loaded>
        <Suspense>
          <PluginReports />
        </Suspense>
        {campaign.data ? (
          <section>
            <h2>{t('reports.catalogue')}</h2>
            <p className={styles['soft']}>{t('reports.catalogueLead')}</p>
            <ReportsTable campaign={campaign.data} />
          </section>
        ) : null}
      </Stack>
    </>
  )
}

function Figures({
  units,
  roundId,
}: {
  readonly units: readonly UnitSummary[]
  readonly roundId: string | undefined
}) {
  const t = useTranslate()
  const active = units
    .filter(({ dossiers }) => dossiers > 0)
    .toSorted((one, other) => other.dossiers - one.dossiers)
  const total = (of: 'dossiers' | 'awarded') => active.reduce((sum, unit) => sum + unit[of], 0)
  return (
    <Stack gap="loose">
      <DescriptionList
        items={[
          { label: t('reports.dossiers'), value: formatNumber(total('dossiers')) },
          { label: t('reports.awarded'), value: formatNumber(total('awarded')) },
          { label: t('reports.units'), value: formatNumber(active.length) },
        ]}
      />
      <BarChart
        title={t('reports.byUnit')}
        labelTitle={t('common.unit')}
        valueTitle={t('reports.dossiers')}
        bars={active
          .slice(0, 20)
          .map(({ unit, dossiers }) => ({ id: unit.id, label: unit.name, value: dossiers }))}
      />
      <Table
        caption={t('reports.table')}
        rows={active}
        rowKey={({ unit }) => unit.id}
        columns={[
          {
            id: 'unit',
            title: t('common.unit'),
            card: 'title',
            cell: ({ unit }) => (
              <Link to="/ho-so" search={{ unitId: unit.id, ...(roundId ? { roundId } : {}) }}>
                {unit.name}
              </Link>
            ),
          },
          {
            id: 'dossiers',
            title: t('reports.dossiers'),
            align: 'end',
            cell: ({ dossiers }) => formatNumber(dossiers),
          },
          {
            id: 'awarded',
            title: t('reports.awarded'),
            align: 'end',
            cell: ({ awarded }) => formatNumber(awarded),
          },
          {
            id: 'average',
            title: t('reports.averageMet'),
            align: 'end',
            cell: ({ averageMet }) => (averageMet === null ? '' : formatNumber(averageMet, 1)),
          },
        ]}
      />
    </Stack>
  )
}
