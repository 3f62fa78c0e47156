import type { PluginDetailView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './plugins.module.css'

/** Which functions the platform calls, and when. */
export function PluginFunctions({ functions }: { readonly functions: PluginDetailView['functions'] }) {
  const t = useTranslate()
  const text = useLocalText()
  if (!functions || functions.hooks.length === 0) return null
  return (
    <>
      <p>{t('functions.called')}</p>
      <ul className={styles['bullets']}>
        {functions.hooks.map(({ id, event, functionName, title }) => (
          <li key={id}>
            {title ? `${text(title)}: ` : ''}
            {t(`functions.event.${event}`)} <span className={styles['hash']}>{functionName}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
