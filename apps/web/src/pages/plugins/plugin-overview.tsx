import type { PluginDetailView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Columns, DescriptionList, Sheet, Stack } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { PluginAssignment } from './assignment-form.tsx'
import { capabilityWord } from './capability-word.ts'
import { isInstalled } from './is-installed.ts'
import { KeptPackages } from './kept-packages.tsx'
import { pluginAddress } from './plugin-address.ts'
import { pointWord } from './point-word.ts'
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
        {isInstalled(plugin.state) ? <PluginAssignment key={plugin.digest} plugin={plugin} /> : null}
      </Columns>
      <KeptPackages plugin={plugin} />
    </Stack>
  )
}
