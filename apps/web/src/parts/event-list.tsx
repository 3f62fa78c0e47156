import { formatDateTime } from '@thidua/i18n'
import type { ReactNode } from 'react'
import styles from './event-list.module.css'

/** What happened, one line after the other. */
export function EventList({ children }: { readonly children: ReactNode }) {
  return <ol className={styles['events']}>{children}</ol>
}

/** The moment, and beside it what happened. */
export function EventLine({ at, children }: { readonly at: string; readonly children: ReactNode }) {
  return (
    <li>
      <time dateTime={at}>{formatDateTime(at)}</time>
      <div>{children}</div>
    </li>
  )
}
