import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './layout.module.css'

type Gap = 'tight' | 'normal' | 'loose'
const gaps = { tight: 'gap8', normal: 'gap16', loose: 'gap32' } as const

type StackProps = { readonly gap?: Gap | undefined; readonly children: ReactNode }

/** One under the other: 8, 16 or 32 px apart. */
export function Stack({ gap = 'normal', children }: StackProps) {
  return <div className={classNames(styles['stack'], styles[gaps[gap]])}>{children}</div>
}

/** Side by side, wrapping; `between` pushes the ends apart. */
export function Row({
  gap = 'tight',
  between = false,
  children,
}: StackProps & { readonly between?: boolean }) {
  return (
    <div className={classNames(styles['row'], styles[gaps[gap]], between && styles['between'])}>
      {children}
    </div>
  )
}

/** Equal columns on a PC, one on a phone. */
export function Columns({ count = 2, children }: { readonly count?: 2 | 3; readonly children: ReactNode }) {
  return <div className={classNames(styles['columns'], count === 3 && styles['three'])}>{children}</div>
}

/** Main column and a narrower one beside it; below it on a phone. */
export function WithAside({ aside, children }: { readonly aside: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['withAside']}>
      <div className={styles['cell']}>{children}</div>
      <aside className={styles['cell']}>{aside}</aside>
    </div>
  )
}

/** A sheet of paper on the page: the only box; inside it use hairlines. */
export function Sheet({
  title,
  actions,
  children,
}: {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
}) {
  return (
    <section className={styles['sheet']}>
      {title || actions ? (
        <div className={styles['sheetHead']}>
          {title ? <h2>{title}</h2> : <span />}
          {actions}
        </div>
      ) : null}
      {children}
    </section>
  )
}
