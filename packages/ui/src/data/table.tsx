import type { ReactNode } from 'react'
import { classNames } from '../class-names.ts'
import { Icon } from '../icons/icon.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import styles from './table.module.css'

export type Column<Row> = {
  readonly id: string
  readonly title: string
  readonly cell: (row: Row, index: number) => ReactNode
  /** Numbers stand at the right. */
  readonly align?: 'start' | 'end' | undefined
  /** Dates, codes and sums are never broken. */
  readonly noWrap?: boolean | undefined
  readonly sortable?: boolean | undefined
  /** On a phone: `title` heads the card, `hidden` is left out, others are label and value. */
  readonly card?: 'title' | 'hidden' | undefined
  /** Spoken only: columns of buttons and boxes. They are not printed. */
  readonly hideTitle?: boolean | undefined
}

export type TableProps<Row> = {
  /** Read before the table; shown unless `hideCaption`. */
  readonly caption: string
  readonly hideCaption?: boolean | undefined
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row, index: number) => string
  readonly sort?: { readonly column: string; readonly descending: boolean } | undefined
  readonly onSort?: ((column: string, descending: boolean) => void) | undefined
  /** The row the keys J and K stand on, or the one whose panel is open. */
  readonly currentKey?: string | undefined
  readonly foot?: ReactNode
}

/** A table on a PC and on paper, a card for each row on a phone. Links and buttons belong in cells. */
export function Table<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  currentKey,
  foot,
}: TableProps<Row>) {
  return (
    <table className={styles['table']}>
      <caption className={classNames(styles['caption'], hideCaption && styles['hidden'])}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column.id}
              scope="col"
              className={classNames(
                column.align === 'end' && styles['end'],
                column.hideTitle && styles['noPrint'],
              )}
              aria-sort={
                sort?.column === column.id ? (sort.descending ? 'descending' : 'ascending') : undefined
              }
            >
              {column.sortable && onSort ? (
                <SortButton column={column} sort={sort} onSort={onSort} />
              ) : (
                <span className={classNames(column.hideTitle && styles['hidden'])}>{column.title}</span>
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => {
          const key = rowKey(row, index)
          return (
            <tr key={key} data-row={key} className={classNames(key === currentKey && styles['current'])}>
              {columns.map((column) => (
                <td
                  key={column.id}
                  data-label={column.hideTitle ? undefined : column.title}
                  className={classNames(
                    column.align === 'end' && styles['end'],
                    column.noWrap && styles['noWrap'],
                    column.card === 'title' && styles['cardTitle'],
                    column.card === 'hidden' && styles['cardHidden'],
                    column.hideTitle && styles['noPrint'],
                  )}
                >
                  {column.cell(row, index)}
                </td>
              ))}
            </tr>
          )
        })}
      </tbody>
      {foot ? <tfoot>{foot}</tfoot> : null}
    </table>
  )
}

type SortButtonProps<Row> = Required<Pick<TableProps<Row>, 'onSort'>> &
  Pick<TableProps<Row>, 'sort'> & { readonly column: Column<Row> }

function SortButton<Row>({ column, sort, onSort }: SortButtonProps<Row>) {
  const words = useUiWords()
  const sorted = sort?.column === column.id
  const descending = sorted && sort.descending
  return (
    <button
      type="button"
      className={styles['sort']}
      title={sorted ? (descending ? words.sortDescending : words.sortAscending) : undefined}
      onClick={() => onSort?.(column.id, sorted && !descending)}
    >
      {column.title}
      <Icon
        name={sorted ? (descending ? 'arrowDown' : 'arrowUp') : 'sort'}
        size={16}
        className={classNames(!sorted && styles['faint'])}
      />
    </button>
  )
}
