import { useTranslate } from '@thidua/i18n'
import styles from './plugin-pages.module.css'

/** In the place of what could not be shown; calm, because nothing else depends on it. */
export function WidgetTrouble() {
  const t = useTranslate()
  return <p className={styles['soft']}>{t('pluginPages.widgetFailed')}</p>
}
