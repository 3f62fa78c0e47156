import { useTranslate } from '@thidua/i18n'
import { Button, Notice } from '@thidua/ui'
import type { ReactNode } from 'react'
import { ApiError } from '#src/api/api-error.ts'
import { sentenceOf } from '#src/parts/sentence-of.ts'
import { reasonSentence } from './reason-sentence.ts'
import styles from './plugins.module.css'

type Props = {
  readonly error: unknown
  readonly title?: string
  readonly onRetry?: (() => void) | undefined
  readonly actions?: ReactNode
}

const mostPlaces = 8

/** What was refused, why, and at which place of the package; the code is small, below. */
export function PluginRefusal({ error, title, onRetry, actions }: Props) {
  const t = useTranslate()
  if (!error) return null
  const refusal = error instanceof ApiError ? error : null
  const reason = reasonSentence(refusal?.params)
  const places = refusal?.problems ?? []
  return (
    <Notice
      tone="danger"
      live
      title={title}
      code={t('shell.errorCode', { code: refusal?.code ?? 'internal.error' })}
      actions={
        actions ??
        (onRetry ? (
          <Button small onClick={onRetry}>
            {t('shell.tryAgain')}
          </Button>
        ) : undefined)
      }
    >
      <p>{sentenceOf(error)}</p>
      {reason ? <p>{t('plugins.because', { reason })}</p> : null}
      {places.length > 0 ? (
        <ul className={styles['plain']}>
          {places.slice(0, mostPlaces).map((problem, index) => {
            const file = String(problem.params?.['file'] ?? refusal?.params['file'] ?? '')
            const why = reasonSentence(problem.params)
            return file === '' && problem.path === '' ? null : (
              <li key={`${index} ${problem.path}`}>
                {t('plugins.place')}:{' '}
                <code className={styles['hash']}>{[file, problem.path].filter(Boolean).join(' · ')}</code>
                {why && why !== reason ? ` — ${why}` : ''}
              </li>
            )
          })}
          {places.length > mostPlaces ? (
            <li>{t('plugins.morePlaces', { count: places.length - mostPlaces })}</li>
          ) : null}
        </ul>
      ) : null}
    </Notice>
  )
}
