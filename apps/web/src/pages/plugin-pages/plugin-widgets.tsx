import { type PluginWidgetRef, pageOfSlot } from '@thidua/contracts'
import { CatchBoundary } from '@tanstack/react-router'
import { useReading } from '#src/api/use-reading.ts'
import { PluginWidget } from './plugin-widget.tsx'
import { WidgetTrouble } from './widget-trouble.tsx'
import styles from './plugin-pages.module.css'

type Props = {
  readonly slot: PluginWidgetRef['slot']
  readonly dossierId?: string
  readonly level: 2 | 3
}

/** The widgets of one slot, each in a frame of its own: what goes wrong in one stays in it. */
export function PluginWidgets({ slot, dossierId, level }: Props) {
  const about = dossierId === undefined ? {} : { dossierId }
  const listed = useReading('plugin.listWidgets', { page: pageOfSlot(slot), ...about })
  const own = listed.data?.filter((widget) => widget.slot === slot) ?? []
  if (own.length === 0) return null
  return (
    <div className={styles['widgets']}>
      {own.map((widget) => {
        const key = `${widget.pluginId}/${widget.widgetId}`
        return (
          <CatchBoundary key={key} getResetKey={() => key} errorComponent={WidgetTrouble}>
            <PluginWidget widget={widget} about={about} level={level} />
          </CatchBoundary>
        )
      })}
    </div>
  )
}
