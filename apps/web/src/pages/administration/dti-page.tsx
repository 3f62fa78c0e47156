import { formatPercent, useTranslate } from '@thidua/i18n'
import { EmptyState, Notice, Sheet, Stack, Table } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { GuidanceForm, ScoreForm } from './dti-forms.tsx'
import styles from './administration.module.css'

export function DtiPage() {
  const t = useTranslate()
  const dti = useReading('campaign.getDti', {})
  usePageTitle(t('admin.dti'))
  return (
    <Stack>
      <p className={styles['soft']}>{t('admin.dtiLead')}</p>
      <Loaded query={dti}>
        {({ guidance, scores }) => (
          <Stack gap="loose">
            <Sheet title={t('admin.dtiGuidance')}>
              <Stack>
                {guidance ? (
                  <p>{t('admin.dtiGuided', { number: guidance.number, issuedOn: guidance.issuedOn })}</p>
                ) : (
                  <>
                    <Notice tone="neutral">{t('admin.dtiNone')}</Notice>
                    <GuidanceForm />
                  </>
                )}
              </Stack>
            </Sheet>
            <Sheet title={t('admin.dtiScores')}>
              <Stack>
                {scores.length === 0 ? (
                  <EmptyState icon="chart" title={t('admin.dtiScoresEmpty')} />
                ) : (
                  <Table
                    caption={t('admin.dtiScores')}
                    hideCaption
                    rows={scores}
                    rowKey={({ unit, year }) => `${unit.id}-${year}`}
                    columns={[
                      { id: 'unit', title: t('common.unit'), card: 'title', cell: ({ unit }) => unit.name },
                      { id: 'year', title: t('common.year'), cell: ({ year }) => String(year) },
                      {
                        id: 'percent',
                        title: t('admin.dtiPercent'),
                        align: 'end',
                        cell: ({ percent }) => formatPercent(percent),
                      },
                      { id: 'source', title: t('admin.dtiSource'), cell: ({ source }) => source },
                    ]}
                  />
                )}
                <ScoreForm />
              </Stack>
            </Sheet>
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}
