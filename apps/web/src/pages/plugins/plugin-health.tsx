import type { PluginDetailView } from '@thidua/contracts'
import { formatDateTime, formatFileSize, formatNumber, useLanguage, useTranslate } from '@thidua/i18n'
import { errorCodes } from '@thidua/kernel'
import { DescriptionList, Sheet, Stack, Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { sentenceOfCode } from '#src/parts/sentence-of.ts'
import { PluginFunctions } from './plugin-functions.tsx'
import { PluginStateTag } from './plugin-state-tag.tsx'
import { reasonPhrase } from './reason-phrase.ts'
import styles from './plugins.module.css'

/** Where it stands, what its code took in a day, what it holds, and which drafts are still on their way. */
export function PluginHealth({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const language = useLanguage()
  const { health } = plugin
  const why = errorCodes.some((code) => code === health.stateReason)
    ? sentenceOfCode(health.stateReason)
    : reasonPhrase(health.stateReason)
  const used = (value: number, most: number | undefined, format: (value: number) => string) =>
    most === undefined ? format(value) : t('functions.budget', { used: format(value), most: format(most) })
  return (
    <Stack>
      <Sheet title={t('plugins.standing')}>
        <DescriptionList
          items={[
            { label: t('common.status'), value: <PluginStateTag state={health.state} /> },
            { label: t('plugins.since'), value: formatDateTime(health.stateSince, language) },
            { label: t('plugins.why'), value: why || t('common.none') },
            { label: t('plugins.dossiers'), value: formatNumber(health.dossiers) },
            { label: t('plugins.storageOf'), value: formatFileSize(health.storageBytes) },
          ]}
        />
      </Sheet>
      <Sheet title={t('plugins.journeys')}>
        {health.draftsWaiting + health.draftsNeedingAttention === 0 ? (
          <p>{t('plugins.noJourneys')}</p>
        ) : (
          <Stack gap="tight">
            <p>{t('plugins.draftsWaiting', { count: health.draftsWaiting })}</p>
            <p>{t('plugins.draftsAttention', { count: health.draftsNeedingAttention })}</p>
            <p>
              <Link to="/ho-so">{t('plugins.toDossiers')}</Link>
            </p>
          </Stack>
        )}
      </Sheet>
      <Sheet title={t('plugins.code')}>
        <PluginFunctions functions={plugin.functions} />
        {health.calls === 0 && health.breaches.length === 0 ? (
          <p>{t('plugins.noCalls')}</p>
        ) : (
          <DescriptionList
            items={[
              { label: t('plugins.calls'), value: formatNumber(health.calls) },
              { label: t('plugins.failures'), value: formatNumber(health.failures) },
              {
                label: t('plugins.p95'),
                value:
                  health.p95Milliseconds === null
                    ? t('common.none')
                    : t('plugins.milliseconds', { value: health.p95Milliseconds }),
              },
              {
                label: t('plugins.ticks'),
                value: used(health.ticksMost, plugin.functions?.callTicks, formatNumber),
              },
              {
                label: t('plugins.memory'),
                value: used(health.memoryMostBytes, plugin.functions?.memoryBytes, formatFileSize),
              },
              ...(health.lastError
                ? [
                    {
                      label: t('plugins.lastError'),
                      value: `${sentenceOfCode(health.lastError.code, health.lastError.params)} (${formatDateTime(health.lastError.at, language)})`,
                    },
                  ]
                : []),
            ]}
          />
        )}
        {health.breaches.length > 0 ? (
          <Table
            caption={t('plugins.breaches')}
            rows={health.breaches}
            rowKey={({ at }, index) => `${at} ${index}`}
            columns={[
              {
                id: 'at',
                title: t('common.date'),
                noWrap: true,
                cell: ({ at }) => formatDateTime(at, language),
              },
              {
                id: 'what',
                title: t('plugins.breach'),
                card: 'title',
                cell: ({ code, params }) => (
                  <>
                    {sentenceOfCode(code, params)} <span className={styles['hash']}>{code}</span>
                  </>
                ),
              },
            ]}
          />
        ) : null}
      </Sheet>
    </Stack>
  )
}
