import type { PluginDetailView, PluginEventView } from '@thidua/contracts'
import { findMessage, formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { EmptyState, Stack, Table } from '@thidua/ui'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { actorPhrase, reasonPhrase } from './reason-phrase.ts'

/** Everything that happened to it here, who did it and why. */
export function PluginHistory({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const language = useLanguage()
  if (plugin.history.length === 0)
    return (
      <EmptyState icon="history" title={t('plugins.noHistory')}>
        {t('plugins.noHistoryHint')}
      </EmptyState>
    )
  return (
    <Stack>
      <Table
        caption={t('plugins.history')}
        hideCaption
        rows={plugin.history}
        rowKey={({ at, type }, index) => `${at} ${type} ${index}`}
        columns={[
          {
            id: 'at',
            title: t('common.date'),
            noWrap: true,
            cell: ({ at }) => formatDateTime(at, language),
          },
          { id: 'what', title: t('plugins.event'), card: 'title', cell: (event) => eventPhrase(event) },
          { id: 'who', title: t('plugins.actor'), cell: ({ actorName }) => actorPhrase(actorName) },
          {
            id: 'why',
            title: t('plugins.why'),
            cell: ({ params }) =>
              typeof params['reason'] === 'string' ? reasonPhrase(params['reason']) : '',
          },
        ]}
      />
      <div>
        <RouterLinkButton to="/quan-tri/plugin/lich-su" icon="history">
          {t('plugins.generations')}
        </RouterLinkButton>
      </div>
    </Stack>
  )
}

function eventPhrase({ type, params }: PluginEventView): string {
  const act = findMessage(`pluginLife.event.${type}`) ?? type
  const change = findMessage(`pluginLife.change.${String(params['change'] ?? '')}`, {
    from: params['fromVersion'] ?? '',
    to: params['toVersion'] ?? params['version'] ?? '',
  })
  const version = change ? '' : String(params['version'] ?? '')
  return [act, change === act ? '' : (change ?? version)].filter(Boolean).join(': ')
}
