import { formatTime, useTranslate } from '@thidua/i18n'
import { Button, type SaveKind, SaveState as SaveWords } from '@thidua/ui'
import type { ReactNode } from 'react'
import type { SaveState } from '#src/drafts/autosave.ts'
import { sentenceOf } from '#src/parts/sentence-of.ts'
import styles from './fill.module.css'

type Props = {
  readonly save: SaveState
  readonly done: number
  readonly count: number
  readonly points: ReactNode
  readonly first: boolean
  readonly last: boolean
  readonly onRetry: () => void
  readonly onPrevious: () => void
  readonly onContinue: () => void
}

const kinds: Readonly<Record<SaveState['kind'], SaveKind>> = {
  unchanged: 'idle',
  waiting: 'unsaved',
  saving: 'saving',
  saved: 'saved',
  offline: 'offline',
  expired: 'offline',
  failed: 'failed',
  conflict: 'failed',
}

/** Always at the same place: is it saved, how far am I, what is next. */
export function FillFoot(props: Props) {
  const { save, done, count, points, first, last, onRetry, onPrevious, onContinue } = props
  const t = useTranslate()
  return (
    <div className={styles['foot']}>
      <div className={styles['footWords']}>
        <SaveWords kind={kinds[save.kind]} text={wordsOf(save)} onRetry={onRetry} />
        {save.kind === 'failed' ? <span className={styles['refusal']}>{sentenceOf(save.error)}</span> : null}
        <span className={styles['progress']}>{t('fill.progress', { done, count })}</span>
        {points}
      </div>
      <div className={styles['footButtons']}>
        <Button icon="arrowLeft" disabled={first} onClick={onPrevious}>
          {t('fill.previous')}
        </Button>
        <Button variant="primary" iconAfter="arrowRight" onClick={onContinue}>
          {last ? t('fill.toCheck') : t('fill.continue')}
        </Button>
      </div>
    </div>
  )

  function wordsOf(state: SaveState): string {
    switch (state.kind) {
      case 'unchanged':
        return ''
      case 'waiting':
        return t('format.unsaved')
      case 'saving':
        return t('format.saving')
      case 'saved':
        return t('format.savedAt', { time: formatTime(state.at) })
      case 'offline':
        return t('format.savedOffline')
      case 'expired':
        return t('fill.expired')
      case 'conflict':
        return t('fill.conflictTitle')
      case 'failed':
        return t('format.saveFailed')
    }
  }
}
