import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import type { Tone } from '../data/status-tag.tsx'
import styles from './feedback.module.css'

const icons: Readonly<Record<Tone, IconName>> = {
  neutral: 'info',
  action: 'info',
  success: 'checkCircle',
  warning: 'alert',
  danger: 'alert',
  honour: 'award',
}

export type NoticeProps = {
  readonly tone?: Tone | undefined
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly actions?: ReactNode
  /** Small, below, copyable: the code of an error. */
  readonly code?: string | undefined
  /** It appeared by itself: readers are told. */
  readonly live?: boolean | undefined
}

/** Something to know at this place of the page. */
export function Notice({ tone = 'action', title, children, actions, code, live }: NoticeProps) {
  return (
    <div
      className={classNames(styles['notice'], styles[tone])}
      role={live ? (tone === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icons[tone]} className={styles['noticeIcon']} />
      <div className={styles['noticeBody']}>
        {title ? <p className={styles['noticeTitle']}>{title}</p> : null}
        {children ? <div>{children}</div> : null}
        {code ? <code className={styles['code']}>{code}</code> : null}
        {actions ? <div className={styles['noticeActions']}>{actions}</div> : null}
      </div>
    </div>
  )
}
