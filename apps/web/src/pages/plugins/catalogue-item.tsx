import { useTranslate } from '@thidua/i18n'
import { Button, Disclosure, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import type { CatalogueRow } from './catalogue-rows.ts'
import { contributesPhrase } from './contributes-phrase.ts'
import type { WantedChange } from './plan-dialog.tsx'
import { PluginStateTag } from './plugin-state-tag.tsx'
import { pluginAddress } from './plugin-address.ts'
import { useMayManage } from './use-may-manage.ts'
import { VersionList } from './version-list.tsx'
import styles from './plugins.module.css'

type Props = { readonly row: CatalogueRow; readonly onWanted: (wanted: WantedChange) => void }

export function CatalogueItem({ row, onWanted }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const mayManage = useMayManage()
  const known = row.state !== null || row.versions.some(({ received }) => received)
  const title = text(row.title)
  return (
    <li className={styles['item']}>
      <div className={styles['itemMain']}>
        <div className={styles['itemHead']}>
          <h2 className={styles['itemTitle']}>
            {known ? (
              <Link to="/quan-tri/plugin/goi/$publisher/$name" params={pluginAddress(row.pluginId)}>
                {title}
              </Link>
            ) : (
              title
            )}
          </h2>
          {row.state ? <PluginStateTag state={row.state} /> : null}
          {row.hasUpgrade ? <StatusTag tone="action">{t('plugins.hasUpgrade')}</StatusTag> : null}
          {row.revoked ? <StatusTag tone="danger">{t('plugins.revoked')}</StatusTag> : null}
        </div>
        <p>{text(row.description)}</p>
        <p>{t('plugins.adds', { what: contributesPhrase(row.contributes) })}</p>
        <p className={styles['soft']}>
          {row.installedVersion
            ? t('plugins.installedFrom', { version: row.installedVersion, publisher: row.publisher })
            : t('plugins.offeredBy', { publisher: row.publisher })}
        </p>
        <Disclosure summary={t('plugins.versionCount', { count: row.versions.length })}>
          <VersionList row={row} onWanted={onWanted} />
        </Disclosure>
      </div>
      {mayManage && row.newest && row.newest.relation !== 'installed' && row.newest.relation !== 'older' ? (
        <div className={styles['itemAct']}>
          <Button
            variant={row.hasUpgrade ? 'primary' : 'secondary'}
            onClick={() =>
              row.newest &&
              onWanted({
                kind: row.hasUpgrade ? 'upgrade' : 'install',
                pluginId: row.pluginId,
                title: row.title,
                version: row.newest.version,
                digest: null,
              })
            }
          >
            {t(row.hasUpgrade ? 'plugins.upgradeTo' : 'plugins.installVersion', {
              version: row.newest.version,
            })}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
