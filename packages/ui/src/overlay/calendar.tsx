/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-interactions -- not modal, so not a `dialog` element; keys bubble up from the days */
import { useEffect, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { IconButton } from '../action/icon-button.tsx'
import { classNames } from '../class-names.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { addDays, addMonths, weeksOf } from './calendar-month.ts'
import styles from './calendar.module.css'

export type CalendarProps = {
  readonly date: string | null
  readonly today: string
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly onPick: (date: string) => void
  readonly onClose: () => void
}

/** One month, Monday first. Arrows go by day and week, Page Up and Down by month, Enter picks, Escape closes. */
export function Calendar({ date, today, min, max, onPick, onClose }: CalendarProps) {
  const words = useUiWords()
  const [cursor, setCursor] = useState(date ?? today)
  const box = useRef<HTMLDivElement>(null)
  const byKey = useRef(true) // the focus follows the keys, not the month buttons
  const title = new Intl.DateTimeFormat(document.documentElement.lang || 'vi', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang || 'vi', {
    weekday: 'narrow',
    timeZone: 'UTC',
  })
  const weekdayName = new Intl.DateTimeFormat(document.documentElement.lang || 'vi', {
    weekday: 'long',
    timeZone: 'UTC',
  })
  const outside = (day: string) => (min !== undefined && day < min) || (max !== undefined && day > max)

  useEffect(() => {
    if (!byKey.current) return
    byKey.current = false
    box.current?.querySelector<HTMLElement>('[tabindex="0"][data-day]')?.focus()
  })

  useEffect(() => {
    const leave = (event: PointerEvent) => {
      if (box.current && event.target instanceof Node && !box.current.contains(event.target)) onClose()
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [onClose])

  const press = (event: KeyboardEvent) => {
    const next = moves[event.key]?.(cursor)
    if (next) {
      byKey.current = true
      setCursor(next)
    } else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const weeks = weeksOf(cursor)
  return (
    <div
      ref={box}
      className={styles['calendar']}
      role="dialog"
      aria-label={words.calendarOpen}
      onKeyDown={press}
    >
      <div className={styles['head']}>
        <IconButton
          icon="chevronLeft"
          small
          label={words.previousMonth}
          onClick={() => setCursor(addMonths(cursor, -1))}
        />
        <span className={styles['title']} aria-live="polite">
          {title.format(Date.parse(`${cursor}T00:00:00Z`))}
        </span>
        <IconButton
          icon="chevronRight"
          small
          label={words.nextMonth}
          onClick={() => setCursor(addMonths(cursor, 1))}
        />
      </div>
      <table className={styles['days']}>
        <thead>
          <tr>
            {weeks[0]?.map(({ date: day }) => (
              <th key={day} scope="col" abbr={weekdayName.format(Date.parse(day))}>
                {weekday.format(Date.parse(day))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]?.date}>
              {week.map(({ date: day, inMonth }) => (
                <td key={day}>
                  <button
                    type="button"
                    data-day={day}
                    tabIndex={day === cursor ? 0 : -1}
                    disabled={outside(day)}
                    aria-current={day === today ? 'date' : undefined}
                    aria-pressed={day === date}
                    className={classNames(styles['day'], !inMonth && styles['other'])}
                    onClick={() => onPick(day)}
                  >
                    {Number(day.slice(8))}
                  </button>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const moves: Readonly<Record<string, (date: string) => string>> = {
  ArrowLeft: (date) => addDays(date, -1),
  ArrowRight: (date) => addDays(date, 1),
  ArrowUp: (date) => addDays(date, -7),
  ArrowDown: (date) => addDays(date, 7),
  PageUp: (date) => addMonths(date, -1),
  PageDown: (date) => addMonths(date, 1),
  Home: (date) => `${date.slice(0, 7)}-01`,
  End: (date) => addDays(addMonths(`${date.slice(0, 7)}-01`, 1), -1),
}
