import type { PluginDetailView } from '@thidua/contracts'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Columns, DescriptionList, Sheet, Stack, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { PluginAssignment } from './assignment-form.tsx'
import { capabilityWord } from './capability-word.ts'
import { pluginAddress } from './plugin-address.ts'
import { pointWord } from './point-word.ts'
import { actorPhrase } from './reason-phrase.ts'
import { SignerLines } from './signer-lines.tsx'
import { useContributionLabel } from './use-contribution-label.ts'
import styles from './plugins.module.css'

/** What it adds, what it asks, for whom, and which packages of it are kept. */
export function PluginOverview({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const text = useLocalText()
  const labelOf = useContributionLabel()
  const points = [...new Set(plugin.contributions.map(({ point }) => point))]
  return (
    <Stack>
      <p className={styles['reading']}>{text(plugin.description)}</p>
      <Sheet title={t('plugins.whatItAdds')}>
        {points.length === 0 ? (
          <p>{t('plugins.addsUnreadable')}</p>
        ) : (
          <DescriptionList
            items={points.map((point) => ({
              id: point,
              label: pointWord(point),
              value: plugin.contributions
                .filter((one) => one.point === point)
                .map(labelOf)
                .join(' · '),
            }))}
          />
        )}
      </Sheet>
      <Columns>
        <Sheet title={t('plugins.asks')}>
          {plugin.capabilities.length === 0 ? (
            <p>{t('plugins.asksNothing')}</p>
          ) : (
            <ul>
              {plugin.capabilities.map(({ name, perDay }) => (
                <li key={name}>
                  {t('pluginLife.capability', { name: capabilityWord(name), perDay: perDay ?? null })}
                </li>
              ))}
            </ul>
          )}
          {plugin.requiredBy.length > 0 ? (
            <p>
              {t('plugins.requiredBy')}{' '}
              {plugin.requiredBy.map((id) => (
                <Link key={id} to="/quan-tri/plugin/goi/$publisher/$name" params={pluginAddress(id)}>
                  {id}
                </Link>
              ))}
            </p>
          ) : null}
        </Sheet>
        <PluginAssignment key={plugin.digest} plugin={plugin} />
      </Columns>
      <Packages plugin={plugin} />
    </Stack>
  )
}

function Packages({ plugin }: { readonly plugin: PluginDetailView }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <Sheet title={t('plugins.packages')}>
      <ul className={styles['versions']}>
        {plugin.packages.map((one) => (
          <li key={one.digest} className={styles['version']}>
            <div>
              <p>
                <strong>{one.version}</strong>{' '}
                {one.digest === plugin.digest ? (
                  <StatusTag tone="success">{t('plugins.installed')}</StatusTag>
                ) : null}
                {one.state === 'verified' ? null : (
                  <StatusTag tone={one.state === 'quarantined' ? 'danger' : 'neutral'}>
                    {t(`pluginLife.state.${one.state}`)}
                  </StatusTag>
                )}
              </p>
              <p className={styles['soft']}>
                {t(`plugins.source.${one.source}`)} ·{' '}
                {t('plugins.receivedBy', {
                  at: formatDateTime(one.receivedAt, language),
                  name: actorPhrase(one.receivedByName),
                })}{' '}
                · {t('plugins.takenFacts', { files: one.files, size: one.sizeBytes })}
              </p>
              <SignerLines signers={one.signers} />
              <p className={styles['hash']}>{one.digest}</p>
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  )
}
