import type { CatalogueUploadView } from '@thidua/contracts'
import { findMessage, useTranslate } from '@thidua/i18n'
import { Notice } from '@thidua/ui'
import styles from './plugins.module.css'
import { reasonSentence } from './reason-sentence.ts'
import { usePluginNames } from './use-plugin-names.ts'

type Props = { readonly taken: CatalogueUploadView }

/** A catalogue was accepted; of the packages that came with it, which were kept and which were not. */
export function TakenCatalogue({ taken }: Props) {
  const t = useTranslate()
  const nameOf = usePluginNames(taken.entries)
  const { received, refused } = taken.packages
  return (
    <Notice
      tone={refused.length > 0 ? 'warning' : 'success'}
      live
      title={t('plugins.refreshed', { serial: taken.serial ?? 0 })}
    >
      {received > 0 ? <p>{t('plugins.packagesReceived', { count: received })}</p> : null}
      {refused.length > 0 ? (
        <>
          <p>{t('plugins.packagesRefused', { count: refused.length })}</p>
          <ul className={styles['plain']}>
            {refused.map(({ pluginId, version, code, params }) => (
              <li key={`${pluginId} ${version}`}>
                {t('plugins.packageRefused', {
                  name: nameOf(pluginId),
                  version,
                  why: reasonSentence(params) ?? findMessage(code, params) ?? code,
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {received + refused.length === 0 ? <p>{t('plugins.noNewPackages')}</p> : null}
    </Notice>
  )
}
