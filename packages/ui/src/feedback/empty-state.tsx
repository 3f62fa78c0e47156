import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './feedback.module.css'

export type EmptyStateProps = {
  readonly icon?: IconName | undefined
  /** What this place is. */
  readonly title: ReactNode
  /** Why it is empty. */
  readonly children?: ReactNode
  /** The one next step. */
  readonly action?: ReactNode
}

export function EmptyState({ icon = 'file', title, children, action }: EmptyStateProps) {
  return (
    <div className={styles['empty']}>
      <Icon name={icon} size={32} />
      <p className={styles['emptyTitle']}>{title}</p>
      {children ? <div className={styles['emptyText']}>{children}</div> : null}
      {action}
    </div>
  )
}
