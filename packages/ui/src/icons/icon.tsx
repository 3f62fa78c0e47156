import { classNames } from '../class-names.ts'
import { iconPaths } from './icon-paths.ts'
import type { IconName } from './icon-paths.ts'
import styles from './icon.module.css'

export type IconProps = {
  readonly name: IconName
  /** Pixels; 20 unless told. */
  readonly size?: number | undefined
  /** Spoken name; without it the icon is decoration beside a word. */
  readonly label?: string | undefined
  readonly className?: string | undefined
}

export function Icon({ name, size = 20, label, className }: IconProps) {
  const spoken = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg
      className={classNames(styles['icon'], className)}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      focusable="false"
      {...spoken}
    >
      <path d={iconPaths[name]} />
    </svg>
  )
}
