import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './text-button.module.css'

export type TextButtonProps = {
  readonly icon?: IconName | undefined
  readonly tone?: 'action' | 'warning' | undefined
  readonly onClick: () => void
  readonly children: ReactNode
}

/** An act within a line of text, as quiet as a link. */
export function TextButton({ icon, tone = 'action', onClick, children }: TextButtonProps) {
  return (
    <button type="button" className={classNames(styles['textButton'], styles[tone])} onClick={onClick}>
      {icon ? <Icon name={icon} size={16} /> : null} {children}
    </button>
  )
}
