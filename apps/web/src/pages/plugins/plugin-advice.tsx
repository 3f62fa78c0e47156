import type { PluginDetailView } from '@thidua/contracts'
import { findMessage } from '@thidua/i18n'
import { Notice, Stack } from '@thidua/ui'
import styles from './plugins.module.css'

/** What to do now, one sentence each; nothing when all is well. */
export function PluginAdvice({ plugin }: { readonly plugin: PluginDetailView }) {
  const { advice } = plugin.health
  if (advice.length === 0) return null
  return (
    <div className={styles['advice']}>
      <Stack gap="tight">
        {advice.map((code) => (
          <Notice key={code} tone={code === 'safe-mode' ? 'danger' : 'warning'}>
            {findMessage(`pluginLife.advice.${code}`) ?? code}
          </Notice>
        ))}
      </Stack>
    </div>
  )
}
