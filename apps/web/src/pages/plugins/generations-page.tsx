import type { GenerationView } from '@thidua/contracts'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Button, EmptyState, Stack, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { ClosedPlans } from './closed-plans.tsx'
import { compareGenerations } from './compare-generations.ts'
import { differencePhrase } from './difference-phrase.ts'
import { actorPhrase, isOfPerson, reasonPhrase } from './reason-phrase.ts'
import { RollBackDialog } from './roll-back-dialog.tsx'
import { useMayManage } from './use-may-manage.ts'
import { usePluginNames } from './use-plugin-names.ts'
import styles from './plugins.module.css'

/** Every set of plugins that ever counted, newest first, each one click away. */
export function GenerationsPage() {
  const t = useTranslate()
  const generations = useReading('plugin.listGenerations', {})
  const [target, setTarget] = useState<number | null>(null)
  usePageTitle(t('plugins.generations'))
  return (
    <Stack gap="loose">
      <Stack>
        <p>
          <Link to="/quan-tri/plugin">{t('plugins.backToCatalogue')}</Link>
        </p>
        <h2>{t('plugins.generations')}</h2>
        <p className={styles['soft']}>{t('plugins.generationsLead')}</p>
        <Loaded query={generations}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState icon="history" title={t('plugins.noGenerations')} />
            ) : (
              <ol className={styles['list']} aria-label={t('plugins.generations')}>
                {list.map((one, index) => (
                  <Generation
                    key={one.generation}
                    generation={one}
                    before={list[index + 1]}
                    isLikeNow={one.digest === list.find(({ active }) => active)?.digest}
                    onRollBack={() => setTarget(one.generation)}
                  />
                ))}
              </ol>
            )
          }
        </Loaded>
      </Stack>
      <ClosedPlans />
      {target === null ? null : <RollBackDialog generation={target} onClose={() => setTarget(null)} />}
    </Stack>
  )
}

type Props = {
  readonly generation: GenerationView
  readonly before: GenerationView | undefined
  /** Going back to it would change nothing. */
  readonly isLikeNow: boolean
  readonly onRollBack: () => void
}

function Generation({ generation, before, isLikeNow, onRollBack }: Props) {
  const t = useTranslate()
  const language = useLanguage()
  const mayManage = useMayManage()
  const plugins = useReading('plugin.list', {})
  const nameOf = usePluginNames(plugins.data ?? [])
  const differences = compareGenerations(before, generation)
  const reason = reasonPhrase(generation.reason)
  return (
    <li className={styles['item']}>
      <div className={styles['itemMain']}>
        <div className={styles['itemHead']}>
          <h3 className={styles['itemTitle']}>
            {t('plugins.generation', { generation: generation.generation })}
          </h3>
          {generation.active ? <StatusTag tone="success">{t('plugins.countsNow')}</StatusTag> : null}
          {isLikeNow && !generation.active ? <StatusTag>{t('plugins.likeNow')}</StatusTag> : null}
        </div>
        <p>
          {differences.length > 0
            ? differences.map((difference) => differencePhrase(difference, nameOf)).join('; ')
            : t('plugins.onlySettings')}
        </p>
        <p className={styles['soft']}>
          {t('plugins.madeBy', {
            name: actorPhrase(generation.madeByName),
            at: formatDateTime(generation.madeAt, language),
          })}
          {isOfPerson(reason) ? ` ${t('plugins.planReason', { reason })}` : ''}
        </p>
        <p className={styles['hash']}>{generation.digest.slice(0, 32)}</p>
      </div>
      {mayManage && !isLikeNow ? (
        <div className={styles['itemAct']}>
          <Button small icon="undo" onClick={onRollBack}>
            {t('plugins.rollBackTo', { generation: generation.generation })}
          </Button>
        </div>
      ) : null}
    </li>
  )
}
