import type { ContributionChange, PluginChange } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure, Sheet, Stack, StatusTag, type Tone } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { bumpWord } from './bump-word.ts'
import { capabilityWord } from './capability-word.ts'
import { changePhrase } from './change-phrase.ts'
import { detailPhrase } from './detail-phrase.ts'
import { pointWord } from './point-word.ts'
import { useContributionLabel } from './use-contribution-label.ts'
import styles from './plugins.module.css'

/** What comes, what changes, what goes; plugin by plugin, point by point. */
export function PlanChanges({ changes }: { readonly changes: readonly PluginChange[] }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <>
      {changes.map((change) => (
        <Sheet key={change.pluginId} title={`${text(change.title)}: ${changePhrase(change)}`}>
          <Stack>
            {change.bump ? (
              <p className={styles['soft']}>
                {t('pluginLife.bump', {
                  least: bumpWord(change.bump.least),
                  given: bumpWord(change.bump.given),
                })}
              </p>
            ) : null}
            <Capabilities change={change} />
            {change.contributions.length === 0 ? (
              <p>{t('plugins.noContributionChanges')}</p>
            ) : (
              (['removed', 'changed', 'added'] as const).map((kind) => (
                <Contributions
                  key={kind}
                  kind={kind}
                  list={change.contributions.filter((one) => one.change === kind)}
                />
              ))
            )}
          </Stack>
        </Sheet>
      ))}
    </>
  )
}

const tones: Readonly<Record<ContributionChange['change'], Tone>> = {
  added: 'success',
  changed: 'action',
  removed: 'warning',
}

type ContributionsProps = {
  readonly kind: ContributionChange['change']
  readonly list: readonly ContributionChange[]
}

function Contributions({ kind, list }: ContributionsProps) {
  const t = useTranslate()
  if (list.length === 0) return null
  const points = [...new Set(list.map(({ point }) => point))]
  return (
    <div className={styles['change']}>
      <h3 className={styles['changeHead']}>
        <StatusTag tone={tones[kind]} icon={kind === 'added' ? 'add' : kind === 'removed' ? 'minus' : 'edit'}>
          {t('plugins.changeCount', { what: t(`pluginLife.contribution.${kind}`), count: list.length })}
        </StatusTag>
      </h3>
      <dl className={styles['points']}>
        {points.map((point) => (
          <div key={point}>
            <dt>{pointWord(point)}</dt>
            <dd>
              <PointList list={list.filter((one) => one.point === point)} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** Short things in one line; what has details, one under the other. */
function PointList({ list }: { readonly list: readonly ContributionChange[] }) {
  const t = useTranslate()
  const labelOf = useContributionLabel()
  if (list.every(({ details }) => details.length === 0)) return <>{list.map(labelOf).join(' · ')}</>
  return (
    <ul className={styles['plain']}>
      {list.map(({ id, point, label, details, detailCount }) => (
        <li key={id}>
          {details.length === 0 ? (
            labelOf({ point, label })
          ) : (
            <Disclosure
              open={detailCount <= 6}
              summary={t('plugins.detailsOf', { name: labelOf({ point, label }), count: detailCount })}
            >
              <ul className={styles['bullets']}>
                {details.map((detail, index) => (
                  <li key={`${detail.path} ${index}`}>
                    {detailPhrase(detail)}{' '}
                    {detail.effect === 'compatible' ? null : (
                      <StatusTag tone={detail.effect === 'break' ? 'danger' : 'warning'}>
                        {t(`plugins.effect.${detail.effect}`)}
                      </StatusTag>
                    )}
                  </li>
                ))}
                {detailCount > details.length ? (
                  <li>{t('plugins.moreDetails', { count: detailCount - details.length })}</li>
                ) : null}
              </ul>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}

function Capabilities({ change }: { readonly change: PluginChange }) {
  const t = useTranslate()
  const { added, widened, removed } = change.capabilities
  const lists = [
    ['added', added],
    ['widened', widened],
    ['removed', removed],
  ] as const
  return (
    <>
      {lists.map(([kind, list]) =>
        list.length === 0 ? null : (
          <p key={kind}>
            <strong>{t(`plugins.capabilities.${kind}`)}</strong>{' '}
            {list
              .map(({ name, perDay }) =>
                t('pluginLife.capability', { name: capabilityWord(name), perDay: perDay ?? null }),
              )
              .join('; ')}
          </p>
        ),
      )}
    </>
  )
}
