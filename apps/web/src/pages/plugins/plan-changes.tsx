import type { ContributionChange, PlanView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure, Sheet, Stack, StatusTag, type Tone } from '@thidua/ui'
import { lazy, Suspense } from 'react'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { ActionFacts } from './action-facts.tsx'
import { bumpWord } from './bump-word.ts'
import { CapabilityChanges } from './capability-changes.tsx'
import { changePhrase } from './change-phrase.ts'
import { pointWord } from './point-word.ts'
import { useContributionLabel } from './use-contribution-label.ts'
import styles from './plugins.module.css'

// the sentences of changes come with the studio's own code: only a plan that has any pays for it
const ChangeDetails = lazy(async () => ({
  default: (await import('./change-details.tsx')).ChangeDetails,
}))

/** What comes, what changes, what goes; plugin by plugin, point by point. */
export function PlanChanges({ plan }: { readonly plan: PlanView }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <>
      {plan.report.plugins.map((change) => (
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
            <ActionFacts actions={plan.actions} pluginId={change.pluginId} />
            <CapabilityChanges change={change} />
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

const shortLabel = 24

/** Short things in one line; what has details, one under the other. */
function PointList({ list }: { readonly list: readonly ContributionChange[] }) {
  const t = useTranslate()
  const labelOf = useContributionLabel()
  const isPlain = list.every(({ details }) => details.length === 0)
  if (isPlain && list.every((one) => labelOf(one).length <= shortLabel))
    return <>{list.map(labelOf).join(' · ')}</>
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
              <Suspense>
                <ChangeDetails details={details} count={detailCount} />
              </Suspense>
            </Disclosure>
          )}
        </li>
      ))}
    </ul>
  )
}
