import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import styles from './data.module.css'

export type DescriptionItem = {
  readonly label: ReactNode
  readonly value: ReactNode
  readonly id?: string | undefined
}

export type DescriptionListProps = {
  readonly items: readonly DescriptionItem[]
  /** `stacked`: label above value, for narrow columns. */
  readonly layout?: 'beside' | 'stacked' | undefined
}

/** Facts: what it is called, what it is. Also the read-only and printed view of a form. */
export function DescriptionList({ items, layout = 'beside' }: DescriptionListProps) {
  return (
    <dl className={classNames(styles['facts'], layout === 'stacked' && styles['stacked'])}>
      {items.map((item, index) => (
        <div
          key={item.id ?? (typeof item.label === 'string' ? item.label : index)}
          className={styles['fact']}
        >
          <dt>{item.label}</dt>
          <dd>{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
