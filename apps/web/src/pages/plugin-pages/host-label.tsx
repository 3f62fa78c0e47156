import type { LocalText } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Icon } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './plugin-pages.module.css'

/** Whose words these are. Drawn by the platform beside everything a plugin shows; a plugin cannot leave it out. */
export function HostLabel({ title }: { readonly title: LocalText }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <p className={styles['hostLabel']}>
      <Icon name="plugin" size={16} />
      {t('pluginPages.hostLabel', { name: text(title) })}
    </p>
  )
}
