import { classNames } from '@thidua/ui'
import { kindIconPaths } from './kind-icon-paths.ts'
import styles from './kinds.module.css'

export type KindIconProps = { readonly kind: unknown; readonly size?: number | undefined }

const paths: Readonly<Record<string, string>> = kindIconPaths

/** The picture of a kind; always beside its word or a label. */
export function KindIcon({ kind, size = 18 }: KindIconProps) {
  const path = paths[String(kind)] ?? kindIconPaths.guidance
  return (
    <svg
      className={classNames(styles['icon'])}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      focusable="false"
      aria-hidden
    >
      <path d={path} />
    </svg>
  )
}
