import type { ReactNode } from 'react'
import styles from './layout.module.css'

export type PageHeaderProps = {
  readonly title: ReactNode
  /** Where this page hangs: one link back. */
  readonly back?: ReactNode
  /** One or two sentences, or facts about the record. */
  readonly lead?: ReactNode
  readonly actions?: ReactNode
  /** Tags beside the title. */
  readonly tags?: ReactNode
}

export function PageHeader({ title, back, lead, actions, tags }: PageHeaderProps) {
  return (
    <div className={styles['pageHeader']}>
      {back ? <div className={styles['back']}>{back}</div> : null}
      <div className={styles['titleRow']}>
        <div className={styles['titles']}>
          <h1 tabIndex={-1}>{title}</h1>
          {tags ? <span className={styles['tags']}>{tags}</span> : null}
        </div>
        {actions ? <div className={styles['actions']}>{actions}</div> : null}
      </div>
      {lead ? <div className={styles['lead']}>{lead}</div> : null}
    </div>
  )
}
