import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './data.module.css'

/** `honour` is for awards alone. */
export type Tone = 'neutral' | 'action' | 'success' | 'warning' | 'danger' | 'honour'

const icons: Readonly<Record<Tone, IconName>> = {
  neutral: 'circle',
  action: 'clock',
  success: 'checkCircle',
  warning: 'alert',
  danger: 'alert',
  honour: 'award',
}

export type StatusTagProps = {
  readonly tone?: Tone | undefined
  readonly icon?: IconName | undefined
  readonly children: ReactNode
}

/** A state: always an icon and a word, so the colour never speaks alone. */
export function StatusTag({ tone = 'neutral', icon, children }: StatusTagProps) {
  return (
    <span className={classNames(styles['tag'], styles[tone])}>
      <Icon name={icon ?? icons[tone]} size={16} />
      <span>{children}</span>
    </span>
  )
}

/** A short mark without a state: a code, a number, “giả định”. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={styles['badge']}>{children}</span>
}
