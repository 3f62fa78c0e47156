import type { ReactNode } from 'react'
import { useTranslate } from '@thidua/i18n'
import { Button, IconButton } from '@thidua/ui'
import styles from './properties.module.css'

export type ListEditorProps<Item> = {
  readonly label: string
  readonly items: readonly Item[]
  /** `typing` while letters arrive, so that they are one step of the history. */
  readonly onChange: (items: readonly Item[], typing: boolean) => void
  readonly addLabel: string
  readonly newItem: () => Item
  /** What an item is called when it is moved or taken out. */
  readonly nameOf: (item: Item, at: number) => string
  readonly children: (item: Item, change: (next: Item, typing?: boolean) => void, at: number) => ReactNode
  readonly disabled?: boolean | undefined
  readonly most?: number | undefined
}

/** A short list of one's own: add, take out, put in order by buttons. */
export function ListEditor<Item>(props: ListEditorProps<Item>) {
  const { label, items, onChange, addLabel, newItem, nameOf, children, disabled, most } = props
  const t = useTranslate()
  const swapped = (at: number, to: number) => {
    const [item, other] = [items[at], items[to]]
    if (item === undefined || other === undefined) return
    onChange(
      items.map((each, index) => (index === at ? other : index === to ? item : each)),
      false,
    )
  }
  return (
    <fieldset className={styles['list']}>
      <legend className={styles['listLabel']}>{label}</legend>
      <ol className={styles['listItems']}>
        {items.map((item, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- items have no name that lasts while they are typed
          <li key={at} className={styles['listItem']}>
            <div className={styles['listBody']}>
              {children(
                item,
                (next, typing = false) =>
                  onChange(
                    items.map((each, index) => (index === at ? next : each)),
                    typing,
                  ),
                at,
              )}
            </div>
            <div className={styles['listActs']}>
              <IconButton
                small
                icon="chevronUp"
                label={t('builder.itemUp', { name: nameOf(item, at) })}
                disabled={disabled || at === 0}
                onClick={() => swapped(at, at - 1)}
              />
              <IconButton
                small
                icon="chevronDown"
                label={t('builder.itemDown', { name: nameOf(item, at) })}
                disabled={disabled || at === items.length - 1}
                onClick={() => swapped(at, at + 1)}
              />
              <IconButton
                small
                icon="trash"
                label={t('builder.itemRemove', { name: nameOf(item, at) })}
                disabled={disabled}
                onClick={() =>
                  onChange(
                    items.filter((_, index) => index !== at),
                    false,
                  )
                }
              />
            </div>
          </li>
        ))}
      </ol>
      <Button
        small
        icon="add"
        variant="quiet"
        disabled={disabled || items.length >= (most ?? Number.POSITIVE_INFINITY)}
        onClick={() => onChange([...items, newItem()], false)}
      >
        {addLabel}
      </Button>
    </fieldset>
  )
}
