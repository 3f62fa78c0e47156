import type { PluginDetailView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { PageHeader, Tabs } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { pluginRoute } from '#src/navigation/plugin-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { isInstalled } from './is-installed.ts'
import { PluginActs } from './plugin-acts.tsx'
import { PluginAdvice } from './plugin-advice.tsx'
import { PluginHealth } from './plugin-health.tsx'
import { PluginHistory } from './plugin-history.tsx'
import { PluginOverview } from './plugin-overview.tsx'
import { PluginSettings } from './plugin-settings.tsx'
import { PluginStateTag } from './plugin-state-tag.tsx'

const tabs = ['content', 'settings', 'health', 'history'] as const
type TabId = (typeof tabs)[number]

/** One plugin: what it adds, what may be set, how it is, what happened to it, and what may be done with it. */
export function PluginPage() {
  const { publisher, name } = pluginRoute.useParams()
  const plugin = useReading('plugin.get', { pluginId: `${publisher}.${name}` })
  return <Loaded query={plugin}>{(view) => <Plugin plugin={view} />}</Loaded>
}

function Plugin({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const text = useLocalText()
  const { tab } = pluginRoute.useSearch()
  const navigate = useNavigate({ from: pluginRoute.fullPath })
  const current = tabs.find((one) => one === tab) ?? 'content'
  const title = text(plugin.title)
  usePageTitle(title)
  return (
    <>
      <PageHeader
        back={<Link to="/quan-tri/plugin">{t('plugins.title')}</Link>}
        title={title}
        tags={<PluginStateTag state={plugin.state} />}
        lead={
          plugin.version
            ? t(isInstalled(plugin.state) ? 'plugins.installedFrom' : 'plugins.wasInstalled', {
                version: plugin.version,
                publisher: plugin.publisher,
              })
            : t('plugins.offeredBy', { publisher: plugin.publisher })
        }
        actions={<PluginActs plugin={plugin} />}
      />
      <PluginAdvice plugin={plugin} />
      <Tabs
        label={title}
        tabs={tabs.map((id) => ({ id, label: t(`plugins.tab.${id}`) }))}
        current={current}
        onChange={(id) => void navigate({ search: id === 'content' ? {} : { tab: id }, replace: true })}
      >
        <Panel tab={current} plugin={plugin} />
      </Tabs>
    </>
  )
}

function Panel({ tab, plugin }: { readonly tab: TabId; readonly plugin: PluginDetailView }) {
  switch (tab) {
    case 'content':
      return <PluginOverview plugin={plugin} />
    case 'settings':
      return <PluginSettings key={plugin.digest} plugin={plugin} />
    case 'health':
      return <PluginHealth plugin={plugin} />
    case 'history':
      return <PluginHistory plugin={plugin} />
  }
}
