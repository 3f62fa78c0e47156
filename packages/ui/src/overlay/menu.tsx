import { useEffect, useId, useRef, useState } from 'react'
import type { KeyboardEvent, ReactNode } from 'react'
import { Button } from '../action/button.tsx'
import type { ButtonVariant } from '../action/button.tsx'
import { IconButton } from '../action/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import type { IconName } from '../icons/icon-paths.ts'
import styles from './menu.module.css'

export type MenuItem = {
  readonly id: string
  readonly label: string
  readonly icon?: IconName | undefined
  readonly help?: string | undefined
  /** Shown at the end, e.g. `Ctrl K`. */
  readonly keys?: string | undefined
  readonly danger?: boolean | undefined
  readonly disabled?: boolean | undefined
  readonly checked?: boolean | undefined
  readonly onChoose: () => void
}

export type MenuProps = {
  readonly label: string
  readonly items: readonly MenuItem[]
  /** Given: the trigger is an icon and the label its spoken name. */
  readonly icon?: IconName | undefined
  readonly variant?: ButtonVariant | undefined
  readonly align?: 'start' | 'end' | undefined
  /** Stands above the items: who is signed in, say. */
  readonly head?: ReactNode
}

/** A button that opens a list of actions. Arrows move, letters jump, Enter does it, Escape closes. */
export function Menu({ label, items, icon, variant, align = 'start', head }: MenuProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  const trigger = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return undefined
    itemsOf(root.current)[0]?.focus()
    const leave = (event: PointerEvent) => {
      if (event.target instanceof Node && !root.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [open])

  const close = () => {
    setOpen(false)
    trigger.current?.focus()
  }
  const press = (event: KeyboardEvent) => {
    if (!open) {
      if (event.key !== 'ArrowDown') return
      setOpen(true)
    } else if (event.key === 'Escape') close()
    else if (event.key === 'Tab') return setOpen(false)
    else if (!moveFocus(root.current, event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }
  const controls = {
    ref: trigger,
    'aria-haspopup': 'menu',
    'aria-expanded': open,
    'aria-controls': id,
    onClick: () => setOpen(!open),
  } as const
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys bubble up from the trigger and the items
    <div ref={root} className={styles['root']} onKeyDown={press}>
      {icon ? (
        <IconButton {...controls} icon={icon} label={label} />
      ) : (
        <Button {...controls} variant={variant ?? 'secondary'} iconAfter="chevronDown">
          {label}
        </Button>
      )}
      <div className={classNames(styles['popup'], styles[align], open && styles['open'])}>
        {head ? <div className={styles['head']}>{head}</div> : null}
        <div id={id} role="menu" aria-label={label}>
          {items.map((item) => (
            <button
              key={item.id}
              type="button"
              role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
              aria-checked={item.checked}
              tabIndex={-1}
              disabled={item.disabled}
              className={classNames(styles['item'], item.danger && styles['danger'])}
              onClick={() => {
                close()
                item.onChoose()
              }}
            >
              {item.icon ? <Icon name={item.icon} /> : null}
              <span className={styles['text']}>
                {item.label}
                {item.help ? <span className={styles['help']}>{item.help}</span> : null}
              </span>
              {item.checked ? <Icon name="check" size={18} /> : null}
              {item.keys ? <kbd className={styles['keys']}>{item.keys}</kbd> : null}
            </button>
          ))}
        </div>
      </div>
    </div>
  )
}

function itemsOf(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)') ?? [])]
}

function moveFocus(root: HTMLElement | null, key: string): boolean {
  const items = itemsOf(root)
  const at = items.findIndex((item) => item === document.activeElement)
  const last = items.length - 1
  const target: Readonly<Record<string, number>> = {
    ArrowDown: at === last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  }
  const letter = key.length === 1 && key !== ' ' ? key.toLocaleLowerCase('vi') : null
  const starts = (item: HTMLElement) =>
    letter !== null && item.textContent.trim().toLocaleLowerCase('vi').startsWith(letter)
  const found =
    target[key] === undefined ? (items.slice(at + 1).find(starts) ?? items.find(starts)) : items[target[key]]
  found?.focus()
  return found !== undefined
}
