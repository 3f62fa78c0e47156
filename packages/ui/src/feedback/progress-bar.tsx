import type { ReactNode } from 'react'
import styles from './feedback.module.css'

export type ProgressBarProps = {
  readonly label: string
  readonly value: number
  readonly maximum?: number | undefined
  /** “14/21 tiêu chí”, time left. Shown at the right of the label. */
  readonly text?: string | undefined
  /** Cancel, usually. */
  readonly action?: ReactNode
}

export function ProgressBar({ label, value, maximum = 100, text, action }: ProgressBarProps) {
  return (
    <div className={styles['progress']}>
      <div className={styles['progressWords']}>
        <span>{label}</span>
        {text ? <span className={styles['progressText']}>{text}</span> : null}
      </div>
      <div className={styles['progressRow']}>
        <progress className={styles['bar']} aria-label={label} value={value} max={maximum} />
        {action}
      </div>
    </div>
  )
}
