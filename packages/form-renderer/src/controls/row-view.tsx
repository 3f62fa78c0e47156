import type { KeyboardEvent } from 'react'
import { IconButton } from '@thidua/ui'
import { localText } from '@thidua/kernel'
import { t } from '@thidua/i18n'
import { controlIdOf } from '../problems/field-id-of-path.ts'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import { changeCell } from './row-edits.ts'
import type { KeyedRows, Row } from './row-edits.ts'
import styles from './rows.module.css'

type RowViewProps = {
  readonly control: ControlProps
  readonly row: Row
  readonly index: number
  readonly count: number
  readonly keyed: KeyedRows
  readonly onChange: (next: KeyedRows) => void
  readonly onMove: (from: number, to: number) => void
  readonly onRemove: (index: number) => void
  readonly onBlur: () => void
}

/** One row of the table. Alt and an arrow moves it, wherever in it the focus stands. */
export function RowView({
  control,
  row,
  index,
  count,
  keyed,
  onChange,
  onMove,
  onRemove,
  onBlur,
}: RowViewProps) {
  const { field, path, readOnly, language } = control
  const sentences = useSection((state) => state.sentences)
  const controls = useSection((state) => state.controls)
  const name = { row: index + 1 }
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || readOnly || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(index, index + (event.key === 'ArrowUp' ? -1 : 1))
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys bubble up from the cells
    <tr data-table-row onKeyDown={press}>
      <td className={styles['number']}>
        <span className={styles['rowName']}>{t('forms.rowNumber', name)}</span>
        <span className={styles['figure']} aria-hidden>
          {index + 1}
        </span>
      </td>
      {(field.columns ?? []).map((column) => {
        const Control = controls[column.kind]
        const cellPath = `${path}/${index}/${column.id}`
        const label = localText(column.label, language)
        return (
          <td key={column.id} data-label={column.required ? `${label} *` : label}>
            <Control
              field={column}
              path={cellPath}
              id={controlIdOf(cellPath)}
              label={`${label}, ${t('forms.rowNumber', name)}`}
              hideLabel
              error={sentences.get(cellPath)}
              required={column.required === true}
              readOnly={readOnly}
              language={language}
              value={row[column.id] ?? null}
              onChange={(value) => onChange(changeCell(keyed, index, column.id, value))}
              onBlur={onBlur}
            />
          </td>
        )
      })}
      {readOnly ? null : (
        <td className={styles['actions']}>
          <IconButton
            icon="arrowUp"
            small
            label={t('forms.moveRowUp', name)}
            disabled={index === 0}
            onClick={() => onMove(index, index - 1)}
          />
          <IconButton
            icon="arrowDown"
            small
            label={t('forms.moveRowDown', name)}
            disabled={index === count - 1}
            onClick={() => onMove(index, index + 1)}
          />
          <IconButton icon="trash" small label={t('forms.removeRow', name)} onClick={() => onRemove(index)} />
        </td>
      )}
    </tr>
  )
}
