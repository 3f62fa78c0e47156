import type { ReactNode } from 'react'
import { SkipLink } from './skip-link.tsx'
import styles from './layout.module.css'

export type PublicFrameProps = {
  readonly brand: ReactNode
  readonly nav?: ReactNode
  readonly foot?: ReactNode
  readonly children: ReactNode
}

/** The light frame of pages anybody may read: a head, one column, a foot. */
export function PublicFrame({ brand, nav, foot, children }: PublicFrameProps) {
  return (
    <div className={styles['public']}>
      <SkipLink />
      <header className={styles['publicHead']}>
        <div className={styles['publicRow']}>
          <div className={styles['publicBrand']}>{brand}</div>
          {nav ? <nav className={styles['publicNav']}>{nav}</nav> : null}
        </div>
      </header>
      <main id="noi-dung" className={styles['publicMain']} tabIndex={-1}>
        {children}
      </main>
      {foot ? (
        <footer className={styles['publicFoot']}>
          <div className={styles['publicRow']}>{foot}</div>
        </footer>
      ) : null}
    </div>
  )
}
