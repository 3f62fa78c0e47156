import type { ReactNode } from 'react'
import { Icon } from '../icons/icon.tsx'
import styles from './field.module.css'

/** What is wrong and what to do, under the control it is about. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p id={id} className={styles['error']}>
      <Icon name="alert" size={18} />
      <span>{children}</span>
    </p>
  )
}
