import type { WidgetBlockView, WidgetFactView } from '@thidua/contracts'
import { formatNumber, useTranslate } from '@thidua/i18n'
import { BarChart, Notice, ProgressBar } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { pluginPageHref } from '#src/parts/plugin-page-href.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { figureNumber } from './figure-number.ts'
import { useFigureText } from './use-figure-text.ts'
import styles from './plugin-pages.module.css'

type Of<Kind extends WidgetBlockView['kind']> = Extract<WidgetBlockView, { readonly kind: Kind }>

/** One block in our own components. Texts are put in as text: markup in them is seen, never obeyed. */
export function WidgetBlock({ block, level }: { readonly block: WidgetBlockView; readonly level: 2 | 3 }) {
  const text = useLocalText()
  switch (block.kind) {
    case 'heading': {
      const Heading = level === 2 ? 'h3' : 'h4'
      return <Heading>{text(block.text)}</Heading>
    }
    case 'text':
      return <p className={styles['prose']}>{text(block.text)}</p>
    case 'facts':
      return <Facts rows={block.rows} />
    case 'bars':
      return <Bars block={block} />
    case 'progress':
      return <Progress block={block} />
    case 'notice':
      return <Notice tone={tones[block.tone]}>{text(block.text)}</Notice>
    case 'link':
      return (
        <Link to={pluginPageHref(block.page)} className={styles['link']}>
          {text(block.label)}
        </Link>
      )
  }
}

const tones = { information: 'neutral', success: 'success', warning: 'warning' } as const

/** Label and value apart where there is room, one under the other where there is not. */
function Facts({ rows }: { readonly rows: readonly WidgetFactView[] }) {
  const text = useLocalText()
  const figure = useFigureText()
  return (
    <dl className={styles['facts']}>
      {rows.map(({ label, value }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows have no ids and never move
        <div key={at}>
          <dt>{text(label)}</dt>
          <dd>{figure(value)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Bars({ block }: { readonly block: Of<'bars'> }) {
  const t = useTranslate()
  const text = useLocalText()
  return (
    <BarChart
      title={text(block.label)}
      labelTitle={t('pluginPages.what')}
      valueTitle={t('common.number')}
      bars={block.rows.map(({ label, value }, at) => ({
        id: String(at),
        label: text(label),
        value: figureNumber(value) ?? 0,
      }))}
    />
  )
}

function Progress({ block }: { readonly block: Of<'progress'> }) {
  const text = useLocalText()
  const { value, of } = block
  if (value === null || of === null || of <= 0) return <Facts rows={[{ label: block.label, value: null }]} />
  return (
    <ProgressBar
      label={text(block.label)}
      value={Math.min(Math.max(value, 0), of)}
      maximum={of}
      text={`${formatNumber(value)}/${formatNumber(of)}`}
    />
  )
}
