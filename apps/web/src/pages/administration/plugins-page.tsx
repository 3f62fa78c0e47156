import type { PluginView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Sheet, Stack } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import styles from './administration.module.css'

export function PluginsPage() {
  const t = useTranslate()
  const plugins = useReading('plugin.list', {})
  usePageTitle(t('admin.plugins'))
  return (
    <Stack>
      <p className={styles['soft']}>{t('admin.pluginsLead')}</p>
      <Loaded query={plugins}>
        {(list) => (
          <Stack>
            {list.map((plugin) => (
              <Plugin key={plugin.id} plugin={plugin} />
            ))}
          </Stack>
        )}
      </Loaded>
    </Stack>
  )
}

function Plugin({ plugin }: { readonly plugin: PluginView }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <Sheet title={text(plugin.title)}>
      <Stack gap="tight">
        <p>{text(plugin.description)}</p>
        <p>{t('admin.pluginAdds', plugin.counts)}</p>
        <p>
          {t('admin.pluginFor')}: {plugin.stakeholders.map(({ title }) => text(title)).join(', ')}
        </p>
        <p className={styles['soft']}>
          {t('admin.pluginVersion', { version: plugin.version, publisher: plugin.publisher })} ·{' '}
          {t('admin.pluginInstalled', { at: plugin.installedAt })}
          <br />
          {t('admin.pluginDigest')}: <span className={styles['hash']}>{plugin.digest}</span>
        </p>
      </Stack>
    </Sheet>
  )
}
