import type { ReactNode } from 'react'
import styles from './layout.module.css'

type Props = { readonly children: ReactNode }

/** Spoken, not seen. */
export function VisuallyHidden({ children }: Props) {
  return <span className={styles['visuallyHidden']}>{children}</span>
}

/** Only on paper: national title, filter in words, date of printing. */
export function PrintOnly({ children }: Props) {
  return <div className={styles['printOnly']}>{children}</div>
}

/** Never on paper: buttons, filters, hints. */
export function ScreenOnly({ children }: Props) {
  return <div className={styles['screenOnly']}>{children}</div>
}
