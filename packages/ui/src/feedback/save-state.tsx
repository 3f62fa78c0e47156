import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './feedback.module.css'

export type SaveKind = 'idle' | 'unsaved' | 'saving' | 'saved' | 'offline' | 'failed'

const icons: Readonly<Record<SaveKind, IconName>> = {
  idle: 'save',
  unsaved: 'edit',
  saving: 'history',
  saved: 'check',
  offline: 'cloudOff',
  failed: 'alert',
}

export type SaveStateProps = {
  readonly kind: SaveKind
  /** “Đã lưu lúc 14:05”. */
  readonly text: string
  /** Shown when saving failed. */
  readonly onRetry?: (() => void) | undefined
}

/** Autosave in words, always at the same place. Announced politely; a failed save can be tried again. */
export function SaveState({ kind, text, onRetry }: SaveStateProps) {
  return (
    <output className={classNames(styles['save'], kind === 'failed' && styles['saveFailed'])}>
      {text ? <Icon name={icons[kind]} size={18} /> : null}
      {kind === 'failed' && onRetry ? (
        <button type="button" className={styles['linkLike']} onClick={onRetry}>
          {text}
        </button>
      ) : (
        <span>{text}</span>
      )}
    </output>
  )
}
