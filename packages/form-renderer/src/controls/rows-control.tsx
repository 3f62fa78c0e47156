import { useRef, useState } from 'react'
import type { FieldKind } from '@thidua/contracts'
import { Button, classNames, Field } from '@thidua/ui'
import { localText } from '@thidua/kernel'
import { t } from '@thidua/i18n'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'
import { RowView } from './row-view.tsx'
import { addRow, answerOf, insertRow, keyRows, moveRow, removeRow, rowsOf } from './row-edits.ts'
import type { KeyedRows, Row } from './row-edits.ts'
import { rowsRoom } from './rows-room.ts'
import { useNarrower } from './use-narrower.ts'
import styles from './rows.module.css'

type Removed = { readonly row: Row; readonly index: number }

const mostRows = 50
const narrowKinds: ReadonlySet<FieldKind> = new Set([
  'integer',
  'decimal',
  'percent',
  'money',
  'date',
  'yesNo',
])

/** A table of rows, or cards where its columns have no room. Everything works from the keyboard; a removed row can be brought back. */
export function RowsControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, language, id } = props
  const outside = rowsOf(value)
  const [keyed, setKeyed] = useState<KeyedRows>(() => keyRows(outside))
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [news, setNews] = useState('')
  const box = useRef<HTMLDivElement>(null)
  const shown = sameRows(keyed.rows, outside) ? keyed : keyRows(outside)
  const limit = field.maxItems ?? mostRows
  const columns = field.columns ?? []
  const cards = useNarrower(box, rowsRoom(columns))

  const change = (next: KeyedRows) => {
    setKeyed(next)
    onChange(answerOf(next))
  }
  const focusRow = (index: number) =>
    requestAnimationFrame(() => {
      const row = box.current?.querySelectorAll('[data-table-row]')[index]
      const control = row?.querySelector<HTMLElement>('input, select, textarea')
      const target = control ?? document.getElementById(id)
      target?.focus()
    })
  const add = () => {
    change(addRow(shown))
    setRemoved(null)
    focusRow(shown.rows.length)
  }
  const remove = (index: number) => {
    change(removeRow(shown, index))
    setRemoved({ row: shown.rows[index] ?? {}, index })
    setNews(t('forms.rowRemoved', { row: index + 1 }))
    focusRow(Math.max(0, index - 1))
  }
  const undo = () => {
    if (!removed) return
    change(insertRow(shown, removed.index, removed.row))
    focusRow(removed.index)
    setRemoved(null)
    setNews('')
  }
  const move = (from: number, to: number) => {
    const next = moveRow(shown, from, to)
    if (next === shown) return
    change(next)
    setNews(t('forms.rowMoved', { row: to + 1 }))
  }
  return (
    <Field {...fieldPropsOf(props)} as="group">
      {(ids) => (
        <div ref={box} className={classNames(styles['rows'], cards && styles['cards'])}>
          {shown.rows.length > 0 ? (
            <table className={styles['table']} aria-describedby={ids['aria-describedby']}>
              <caption className={styles['hidden']}>{props.label}</caption>
              <thead>
                <tr>
                  <th scope="col" className={styles['number']}>
                    #
                  </th>
                  {columns.map((column) => (
                    <th
                      key={column.id}
                      scope="col"
                      className={narrowKinds.has(column.kind) ? styles['narrow'] : undefined}
                    >
                      {localText(column.label, language)}
                      {column.required ? <span className={styles['required']}> *</span> : null}
                    </th>
                  ))}
                  {readOnly ? null : (
                    <th scope="col">
                      <span className={styles['hidden']}>{t('forms.rowActions')}</span>
                    </th>
                  )}
                </tr>
              </thead>
              <tbody>
                {shown.rows.map((row, index) => (
                  <RowView
                    key={shown.keys[index]}
                    control={props}
                    row={row}
                    index={index}
                    count={shown.rows.length}
                    keyed={shown}
                    onChange={change}
                    onMove={move}
                    onRemove={remove}
                    onBlur={onBlur}
                  />
                ))}
              </tbody>
            </table>
          ) : (
            <p className={styles['none']}>{t('forms.noRows')}</p>
          )}
          {readOnly ? null : (
            <div className={styles['foot']}>
              <Button id={ids.id} icon="add" small disabled={shown.rows.length >= limit} onClick={add}>
                {t('forms.addRow')}
              </Button>
              {removed ? (
                <Button variant="quiet" icon="undo" small onClick={undo}>
                  {t('ui.undo')}
                </Button>
              ) : null}
              {shown.rows.length >= limit ? (
                <span className={styles['hint']}>{t('forms.rowsFull', { limit })}</span>
              ) : shown.rows.length > 1 ? (
                <span className={`${styles['hint']} ${styles['keys']}`}>{t('forms.rowsHint')}</span>
              ) : null}
            </div>
          )}
          <output className={styles['hidden']}>{news}</output>
        </div>
      )}
    </Field>
  )
}

function sameRows(held: readonly Row[], outside: readonly Row[]): boolean {
  return held === outside || JSON.stringify(held) === JSON.stringify(outside)
}
