import { useTranslate } from '@thidua/i18n'
import { Stack, useToast } from '@thidua/ui'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { compareGenerations } from './compare-generations.ts'
import { differencePhrase } from './difference-phrase.ts'
import { ReasonDialog } from './reason-dialog.tsx'
import { usePluginNames } from './use-plugin-names.ts'
import styles from './plugins.module.css'

type Props = {
  /** Without: the set before the one of today. */
  readonly generation?: number
  readonly onClose: () => void
}

/** One click back, after it was said what that means: for the set, for drafts, for what was submitted. */
export function RollBackDialog({ generation, onClose }: Props) {
  const t = useTranslate()
  const showToast = useToast()
  const generations = useReading('plugin.listGenerations', {})
  const plugins = useReading('plugin.list', {})
  const nameOf = usePluginNames(plugins.data ?? [])
  const rollBack = useCommand('plugin.rollBack', {
    onDone: (list) => {
      const now = list.find(({ active }) => active)
      showToast({ text: t('plugins.rolledBack', { generation: now?.generation ?? 0 }) })
      onClose()
    },
  })
  const today = generations.data?.find(({ active }) => active)
  const target = generations.data?.find((one) =>
    generation === undefined
      ? one.generation < (today?.generation ?? 0) && one.digest !== today?.digest
      : one.generation === generation,
  )
  if (!generations.data) return null
  const differences = today && target ? compareGenerations(today, target) : []
  return (
    <ReasonDialog
      title={target ? t('plugins.rollBackTo', { generation: target.generation }) : t('plugins.rollBack')}
      what={
        target ? (
          <Stack gap="tight">
            <p>{t('plugins.rollBackWhat', { from: today?.generation ?? 0, to: target.generation })}</p>
            <ul className={styles['bullets']}>
              {differences.map((difference) => (
                <li key={difference.pluginId}>
                  <strong>{differencePhrase(difference, nameOf)}</strong>
                </li>
              ))}
              {differences.length === 0 ? <li>{t('plugins.rollBackSettings')}</li> : null}
              <li>{t('plugins.rollBackDrafts')}</li>
              <li>{t('plugins.rollBackSubmitted')}</li>
              <li>{t('plugins.rollBackForth')}</li>
            </ul>
          </Stack>
        ) : (
          t('plugins.nothingBefore')
        )
      }
      confirm={t('plugins.rollBackConfirm')}
      busy={rollBack.isPending}
      error={rollBack.error}
      onConfirm={(reason) => target && rollBack.mutate({ generation: target.generation, reason })}
      onClose={onClose}
    />
  )
}
