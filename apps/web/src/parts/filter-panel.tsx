import { Button, FilterChips, type FilterChipsProps, Stack } from '@thidua/ui'
import { type ReactNode, useState } from 'react'
import styles from './filter-panel.module.css'

type Props = {
  readonly search: ReactNode
  /** What the button says that opens the conditions. */
  readonly open: string
  /** One control for each condition; null where there is none to choose. */
  readonly conditions: ReactNode
  readonly chips: FilterChipsProps
}

/** A search box, conditions that fold away, and each chosen one as a chip that can be taken away. */
export function FilterPanel({ search, open, conditions, chips }: Props) {
  const [shown, setShown] = useState(false)
  return (
    <Stack gap="tight">
      <div className={styles['searchRow']}>
        {search}
        {conditions === null ? null : (
          <Button icon="filter" aria-expanded={shown} onClick={() => setShown(!shown)}>
            {open}
          </Button>
        )}
      </div>
      {shown ? <div className={styles['conditions']}>{conditions}</div> : null}
      {chips.chips.length > 0 ? <FilterChips {...chips} /> : null}
    </Stack>
  )
}
