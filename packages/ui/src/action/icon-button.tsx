import type { ButtonHTMLAttributes, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { VisuallyHidden } from '../layout/visibility.tsx'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './button.module.css'

export type IconButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> & {
  readonly icon: IconName
  /** Always spoken and shown as a tip. */
  readonly label: string
  readonly small?: boolean | undefined
  /** A number to show on the corner, e.g. unread notices. */
  readonly count?: number | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

export function IconButton({ icon, label, small, count = 0, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={classNames(styles['iconButton'], small && styles['smallIcon'])}
    >
      <Icon name={icon} size={small ? 16 : 20} />
      <VisuallyHidden>{label}</VisuallyHidden>
      {count > 0 ? <span className={styles['count']}>{count > 99 ? '99+' : count}</span> : null}
    </button>
  )
}
