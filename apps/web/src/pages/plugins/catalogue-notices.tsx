import type { CatalogueView, PluginView } from '@thidua/contracts'
import { formatDate, useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { pluginAddress } from './plugin-address.ts'
import styles from './plugins.module.css'

type Props = { readonly catalogue: CatalogueView; readonly plugins: readonly PluginView[] }

/** What an administrator must know before anything else here. */
export function CatalogueNotices({ catalogue, plugins }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const troubled = plugins.filter(({ state }) => state === 'parked' || state === 'quarantined')
  return (
    <>
      {catalogue.safeMode ? (
        <Notice tone="danger" title={t('plugins.safeMode')}>
          {t('pluginLife.advice.safe-mode')}
        </Notice>
      ) : null}
      {catalogue.serial !== null && catalogue.expired ? (
        <Notice tone="warning" title={t('plugins.expiredTitle')}>
          {t('plugins.expired', { on: formatDate(catalogue.expiresAt ?? '') })}
        </Notice>
      ) : null}
      {troubled.length > 0 ? (
        <Notice tone="warning" title={t('plugins.troubled')}>
          <ul className={styles['bullets']}>
            {troubled.map(({ id, title, state }) => (
              <li key={id}>
                <Link
                  to="/quan-tri/plugin/goi/$publisher/$name"
                  params={pluginAddress(id)}
                  search={{ tab: 'health' }}
                >
                  {text(title)}
                </Link>
                {': '}
                {t(`pluginLife.state.${state}`)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
    </>
  )
}
