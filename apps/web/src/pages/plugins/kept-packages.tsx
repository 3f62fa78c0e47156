import type { PluginDetailView, PluginPackageView } from '@thidua/contracts'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Button, Sheet, StatusTag } from '@thidua/ui'
import { useState } from 'react'
import { isInstalled } from './is-installed.ts'
import { PlanDialog, type WantedChange } from './plan-dialog.tsx'
import { actorPhrase } from './reason-phrase.ts'
import { SignerLines } from './signer-lines.tsx'
import { useMayManage } from './use-may-manage.ts'
import styles from './plugins.module.css'

/** Every package of it that was verified here; each may be planned again. */
export function KeptPackages({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const mayManage = useMayManage()
  const [wanted, setWanted] = useState<WantedChange | null>(null)
  const installed = isInstalled(plugin.state) ? plugin.version : null
  return (
    <Sheet title={t('plugins.packages')}>
      <ul className={styles['versions']}>
        {plugin.packages.map((one) => {
          const runs = installed !== null && one.digest === plugin.digest
          const { pluginId, title, version, digest } = one
          const kind = kindOf(version, installed)
          return (
            <li key={digest} className={styles['version']}>
              <PackageFacts kept={one} runs={runs} />
              {mayManage && !runs && one.state === 'verified' ? (
                <Button small onClick={() => setWanted({ kind, pluginId, title, version, digest })}>
                  {t(`plugins.planKind.${kind}`)}
                </Button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {wanted ? <PlanDialog wanted={wanted} onClose={() => setWanted(null)} /> : null}
    </Sheet>
  )
}

/** Only the words of the button; what the change is, the plan says. */
function kindOf(version: string, installed: string | null): 'install' | 'upgrade' | 'downgrade' {
  if (installed === null) return 'install'
  return version.localeCompare(installed, 'en', { numeric: true }) > 0 ? 'upgrade' : 'downgrade'
}

function PackageFacts({ kept, runs }: { readonly kept: PluginPackageView; readonly runs: boolean }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <div>
      <p>
        <strong>{kept.version}</strong>{' '}
        {runs ? <StatusTag tone="success">{t('plugins.installed')}</StatusTag> : null}
        {kept.state === 'verified' ? null : (
          <StatusTag tone={kept.state === 'quarantined' ? 'danger' : 'neutral'}>
            {t(`pluginLife.state.${kept.state}`)}
          </StatusTag>
        )}
      </p>
      <p className={styles['soft']}>
        {t(`plugins.source.${kept.source}`)} ·{' '}
        {t('plugins.receivedBy', {
          at: formatDateTime(kept.receivedAt, language),
          name: actorPhrase(kept.receivedByName),
        })}{' '}
        · {t('plugins.takenFacts', { files: kept.files, size: kept.sizeBytes })}
      </p>
      <SignerLines signers={kept.signers} />
      <p className={styles['hash']}>{kept.digest}</p>
    </div>
  )
}
