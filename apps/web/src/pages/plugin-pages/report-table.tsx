import type { PluginReportView } from '@thidua/contracts'
import { Table } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useFigureText } from './use-figure-text.ts'
import styles from './plugin-pages.module.css'

type Row = PluginReportView['rows'][number]

/** The lines and under them the totals; a card for each on a phone. Lines that are dossiers lead to them. */
export function ReportTable({ report }: { readonly report: PluginReportView }) {
  const text = useLocalText()
  const figure = useFigureText()
  const { columns, totals } = report
  const title = text(report.title)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- wide tables are moved sideways by keys too
    <section className={styles['sideways']} aria-label={title} tabIndex={0}>
      <Table<Row>
        caption={title}
        hideCaption
        rows={report.rows}
        rowKey={({ id }) => id}
        columns={columns.map((column, at) => ({
          id: column.id,
          title: text(column.title),
          align: column.numeric ? 'end' : 'start',
          ...(at === 0 ? { card: 'title' as const } : {}),
          cell: ({ cells, dossierId }) => {
            const words = figure(cells[at] ?? null, column.decimals)
            if (dossierId === null || at > 0) return words
            return (
              <Link to="/ho-so/$dossierId" params={{ dossierId }}>
                {words}
              </Link>
            )
          },
        }))}
        foot={
          totals ? (
            <tr className={styles['totals']}>
              {columns.map((column, at) => {
                const cell = totals[at] ?? null
                const words = cell === null ? '' : figure(cell, column.decimals)
                return (
                  <td
                    key={column.id}
                    {...(at === 0 ? {} : { 'data-label': text(column.title) })}
                    className={column.numeric ? styles['end'] : undefined}
                  >
                    {words}
                  </td>
                )
              })}
            </tr>
          ) : undefined
        }
      />
    </section>
  )
}
