import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './disclosure.module.css'

export type DisclosureProps = {
  readonly summary: ReactNode
  readonly open?: boolean | undefined
  readonly children: ReactNode
}

/** More for those who want it; the browser's own, so search in the page opens it and paper shows it open. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details className={styles['details']} open={open}>
      <summary className={styles['summary']}>
        <Icon name="chevronRight" size={18} className={styles['mark']} />
        <span>{summary}</span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  )
}
