import type { PluginWidgetRef } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Skeleton } from '@thidua/ui'
import { useEffect, useId, useRef, useState } from 'react'
import { useReading } from '#src/api/use-reading.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { HostLabel } from './host-label.tsx'
import { WidgetBlock } from './widget-blocks.tsx'
import { WidgetTrouble } from './widget-trouble.tsx'
import styles from './plugin-pages.module.css'

type Props = {
  readonly widget: PluginWidgetRef
  readonly about: { readonly dossierId?: string }
  readonly level: 2 | 3
}

/** One widget: title and whose it is drawn by us; its values are asked for once it comes into sight. */
export function PluginWidget({ widget, about, level }: Props) {
  const text = useLocalText()
  const titleId = useId()
  const frame = useRef<HTMLElement>(null)
  const seen = useSeen(frame)
  const Title = level === 2 ? 'h2' : 'h3'
  return (
    <section ref={frame} className={styles['widget']} data-size={widget.size} aria-labelledby={titleId}>
      <Title id={titleId} className={styles['widgetTitle']}>
        {text(widget.title)}
      </Title>
      <HostLabel title={widget.pluginTitle} />
      <Values widget={widget} about={about} level={level} enabled={seen} />
    </section>
  )
}

function Values({ widget, about, level, enabled }: Props & { readonly enabled: boolean }) {
  const t = useTranslate()
  const { pluginId, widgetId } = widget
  const values = useReading('plugin.getWidget', { pluginId, widgetId, ...about }, { enabled })
  if (values.error) return <WidgetTrouble />
  // out of sight nothing is being loaded yet
  if (!values.data) return enabled ? <Skeleton lines={2} /> : null
  return (
    <>
      {values.data.blocks.map((block, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- blocks have no ids and never move
        <WidgetBlock key={at} block={block} level={level} />
      ))}
      {values.data.onlyNewest ? <p className={styles['soft']}>{t('pluginPages.widgetNewest')}</p> : null}
    </>
  )
}

/** True from the moment the frame first came into sight. */
function useSeen(frame: { readonly current: HTMLElement | null }): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const element = frame.current
    if (seen || !element) return undefined
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [seen, frame])
  return seen
}
