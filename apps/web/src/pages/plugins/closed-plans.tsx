import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Stack, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { actorPhrase, reasonPhrase } from './reason-phrase.ts'

/** Every plan ever made here, whatever became of it. */
export function ClosedPlans() {
  const t = useTranslate()
  const language = useLanguage()
  const plans = useReading('plugin.listPlans', {})
  if (!plans.data || plans.data.length === 0) return null
  return (
    <Stack>
      <h2>{t('plugins.plans')}</h2>
      <Table
        caption={t('plugins.plans')}
        hideCaption
        rows={plans.data}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'what',
            title: t('plugins.reason'),
            card: 'title',
            cell: ({ id, reason }) => (
              <Link to="/quan-tri/plugin/phuong-an/$planId" params={{ planId: id }}>
                {reasonPhrase(reason)}
              </Link>
            ),
          },
          {
            id: 'totals',
            title: t('plugins.figure.contributions'),
            cell: ({ totals }) => t('pluginLife.totals', totals),
          },
          { id: 'state', title: t('common.status'), cell: ({ state }) => t(`pluginLife.planState.${state}`) },
          { id: 'who', title: t('plugins.actor'), cell: ({ madeByName }) => actorPhrase(madeByName) },
          {
            id: 'at',
            title: t('common.date'),
            noWrap: true,
            cell: ({ madeAt }) => formatDateTime(madeAt, language),
          },
        ]}
      />
    </Stack>
  )
}
