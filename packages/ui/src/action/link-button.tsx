import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import type { ButtonVariant } from './button.tsx'
import styles from './button.module.css'

export type LinkButtonProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & {
  readonly href: string
  readonly variant?: ButtonVariant | undefined
  readonly icon?: IconName | undefined
  readonly iconAfter?: IconName | undefined
  readonly small?: boolean | undefined
  readonly ref?: Ref<HTMLAnchorElement> | undefined
  readonly children: ReactNode
}

/** Goes somewhere but looks like the next step. Routers may take `buttonClass()` instead. */
export function LinkButton({
  variant = 'secondary',
  icon,
  iconAfter,
  small,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass(variant, small)}>
      {icon ? <Icon name={icon} size={small ? 16 : 20} /> : null}
      <span>{children}</span>
      {iconAfter ? <Icon name={iconAfter} size={small ? 16 : 20} /> : null}
    </a>
  )
}

/** The class of a button, for a router's own link component. */
export function buttonClass(variant: ButtonVariant = 'secondary', small = false): string {
  return classNames(styles['button'], styles[variant], small && styles['small'])
}
