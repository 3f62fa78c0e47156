import type { PluginWidgetRef } from '@thidua/contracts'
import { lazy, Suspense } from 'react'
import { usePluginPages } from './use-plugin-pages.ts'

const Widgets = lazy(async () => ({
  default: (await import('../pages/plugin-pages/plugin-widgets.tsx')).PluginWidgets,
}))

type Props = {
  readonly slot: PluginWidgetRef['slot']
  readonly dossierId?: string
  /** Of the headings of its widgets. */
  readonly level: 2 | 3
}

/** A place plugins may put widgets at. Nothing is loaded for it where no plugin has any. */
export function PluginSlot(props: Props) {
  const pages = usePluginPages()
  if (!pages?.slots.includes(props.slot)) return null
  return (
    <Suspense>
      <Widgets {...props} />
    </Suspense>
  )
}
