import type { CatalogueEntryView, PluginPackageView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, StatusTag } from '@thidua/ui'
import { useReading } from '#src/api/use-reading.ts'
import type { CatalogueRow } from './catalogue-rows.ts'
import type { WantedChange } from './plan-dialog.tsx'
import { SignerLines } from './signer-lines.tsx'
import { useMayManage } from './use-may-manage.ts'
import styles from './plugins.module.css'

type Props = { readonly row: CatalogueRow; readonly onWanted: (wanted: WantedChange) => void }

/** Every listed version of one plugin, with who signed it once it was received. */
export function VersionList({ row, onWanted }: Props) {
  const t = useTranslate()
  const packages = useReading('plugin.listPackages', {})
  if (row.versions.length === 0) return <p className={styles['soft']}>{t('plugins.notListed')}</p>
  return (
    <ul className={styles['versions']}>
      {row.versions.map((entry) => (
        <Version
          key={entry.version}
          entry={entry}
          received={packages.data?.find(({ digest }) => digest === entry.digest)}
          onWanted={onWanted}
        />
      ))}
    </ul>
  )
}

type VersionProps = {
  readonly entry: CatalogueEntryView
  readonly received: PluginPackageView | undefined
  readonly onWanted: Props['onWanted']
}

function Version({ entry, received, onWanted }: VersionProps) {
  const t = useTranslate()
  const mayManage = useMayManage()
  const { pluginId, title, version, relation, revoked, sizeBytes } = entry
  return (
    <li className={styles['version']}>
      <div>
        <p>
          <strong>{version}</strong>{' '}
          <span className={styles['soft']}>{t('plugins.size', { size: sizeBytes })}</span>{' '}
          {revoked ? <StatusTag tone="danger">{t('plugins.revoked')}</StatusTag> : null}
          {relation === 'installed' ? <StatusTag tone="success">{t('plugins.installed')}</StatusTag> : null}
        </p>
        {received ? (
          <SignerLines signers={received.signers} />
        ) : (
          <p className={styles['soft']}>{t('plugins.notReceived')}</p>
        )}
        <p className={styles['hash']}>{entry.digest}</p>
      </div>
      {mayManage && !revoked && relation !== 'installed' ? (
        <Button
          small
          aria-label={t('plugins.planVersionOf', { version, name: title.vi })}
          onClick={() =>
            onWanted({
              kind: relation === 'new' ? 'install' : relation === 'older' ? 'downgrade' : 'upgrade',
              pluginId,
              title,
              version,
              digest: null,
            })
          }
        >
          {t('plugins.planVersion')}
        </Button>
      ) : null}
    </li>
  )
}
