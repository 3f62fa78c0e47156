import { formatNumber } from '../reading/format-number.ts'
import { useUiWords } from '../words/ui-words.tsx'
import { Disclosure } from '../overlay/disclosure.tsx'
import styles from './bar-chart.module.css'

export type Bar = {
  readonly id: string
  readonly label: string
  readonly value: number
  readonly note?: string | undefined
}

export type BarChartProps = {
  readonly title: string
  readonly bars: readonly Bar[]
  /** Heads of the table: what a bar is, what it counts. */
  readonly labelTitle: string
  readonly valueTitle: string
  readonly format?: ((value: number) => string) | undefined
  /** Right end of the scale; the largest value unless told. */
  readonly maximum?: number | undefined
}

const rowHeight = 32
const width = 100

/** Lying bars, long Vietnamese labels in full, and the same figures as a table for readers and for paper. */
export function BarChart({
  title,
  bars,
  labelTitle,
  valueTitle,
  format = formatNumber,
  maximum,
}: BarChartProps) {
  const words = useUiWords()
  const top = Math.max(maximum ?? 0, ...bars.map((bar) => bar.value), Number.MIN_VALUE)
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['caption']}>{title}</figcaption>
      <div className={styles['rows']} aria-hidden>
        {bars.map((bar) => (
          <div key={bar.id} className={styles['row']}>
            <span className={styles['label']}>{bar.label}</span>
            <svg className={styles['track']} viewBox={`0 0 ${width} ${rowHeight}`} preserveAspectRatio="none">
              <rect
                className={styles['bar']}
                y="7"
                width={(Math.max(bar.value, 0) / top) * width}
                height="18"
              />
            </svg>
            <span className={styles['value']}>{format(bar.value)}</span>
          </div>
        ))}
      </div>
      <Disclosure summary={words.showTable}>
        <table className={styles['table']}>
          <caption className={styles['hidden']}>{title}</caption>
          <thead>
            <tr>
              <th scope="col">{labelTitle}</th>
              <th scope="col">{valueTitle}</th>
            </tr>
          </thead>
          <tbody>
            {bars.map((bar) => (
              <tr key={bar.id}>
                <th scope="row">{bar.label}</th>
                <td>{format(bar.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Disclosure>
    </figure>
  )
}
