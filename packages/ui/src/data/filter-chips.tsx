import { Icon } from '../icons/icon.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import styles from './data.module.css'

export type FilterChip = {
  readonly id: string
  readonly label: string
  readonly on: boolean
  readonly count?: number | undefined
}

export type FilterChipsProps = {
  readonly label: string
  readonly chips: readonly FilterChip[]
  readonly onToggle: (id: string, on: boolean) => void
  /** Shown while something is on. */
  readonly onClear?: (() => void) | undefined
}

/** What a list is narrowed to, each one switch. */
export function FilterChips({ label, chips, onToggle, onClear }: FilterChipsProps) {
  const words = useUiWords()
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a fieldset is for controls that are sent
    <div className={styles['chips']} role="group" aria-label={label}>
      {chips.map((chip) => (
        <button
          key={chip.id}
          type="button"
          aria-pressed={chip.on}
          className={styles['chip']}
          onClick={() => onToggle(chip.id, !chip.on)}
        >
          {chip.on ? <Icon name="check" size={16} /> : null}
          {chip.label}
          {chip.count === undefined ? null : <span className={styles['chipCount']}>{chip.count}</span>}
        </button>
      ))}
      {onClear && chips.some((chip) => chip.on) ? (
        <button type="button" className={styles['clear']} onClick={onClear}>
          {words.clear}
        </button>
      ) : null}
    </div>
  )
}
