import type { ButtonHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './button.module.css'

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger'

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & {
  readonly variant?: ButtonVariant | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  /** 32 px high, for rows of tables. */
  readonly small?: boolean | undefined
  readonly wide?: boolean | undefined
  /** Waits for the server: keeps its place and focus, ignores clicks. */
  readonly busy?: boolean | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
  readonly children: ReactNode
}

/** A verb with its object. `secondary` unless told; one `primary` a page. */
export function Button(props: ButtonProps) {
  const {
    variant = 'secondary',
    icon,
    iconAfter,
    small,
    wide,
    busy = false,
    onClick,
    children,
    ...rest
  } = props
  return (
    <button
      type="button"
      {...rest}
      className={classNames(
        styles['button'],
        styles[variant],
        small && styles['small'],
        wide && styles['wide'],
      )}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault()
        else onClick?.(event)
      }}
    >
      {busy ? (
        <span className={styles['spinner']} aria-hidden />
      ) : icon ? (
        <Icon name={icon} size={small ? 16 : 20} />
      ) : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} size={small ? 16 : 20} /> : null}
    </button>
  )
}
