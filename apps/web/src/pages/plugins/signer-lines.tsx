import type { PluginPackageView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import styles from './plugins.module.css'

/** Whose signatures hold, in which role; the beginning of each key to compare by eye. */
export function SignerLines({ signers }: Pick<PluginPackageView, 'signers'>) {
  const t = useTranslate()
  return (
    <ul className={styles['plain']}>
      {signers.map(({ role, holder, keyId }) => (
        <li key={keyId}>
          {t('plugins.signedBy', { role: t(`plugin.role.${role}`), holder })}{' '}
          <span className={styles['hash']}>{keyId.slice(0, 16)}</span>
        </li>
      ))}
    </ul>
  )
}
