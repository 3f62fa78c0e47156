import { useState } from 'react'
import { useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import { FindBox } from '../outline/find-box.tsx'
import { Outline } from '../outline/outline.tsx'
import { OutlineBar } from '../outline/outline-bar.tsx'
import { Palette } from '../palette/palette.tsx'
import { SectionCanvas } from '../preview/section-canvas.tsx'
import { PropertyPanel } from '../properties/property-panel.tsx'
import styles from './builder.module.css'
import { useBuilder } from './use-builder.ts'

type Pane = 'outline' | 'canvas' | 'properties'

const panes: readonly (readonly [Pane, MessageKey])[] = [
  ['outline', 'builder.outline'],
  ['canvas', 'builder.canvas'],
  ['properties', 'builder.properties'],
]

/** Outline, canvas, properties side by side; one at a time on a narrow screen. */
export function EditView() {
  const t = useTranslate()
  const { readOnly } = useBuilder()
  const [pane, setPane] = useState<Pane>('outline')
  return (
    <div className={styles['edit']} data-pane={pane}>
      <nav aria-label={t('builder.panes')} className={styles['panes']}>
        {panes.map(([id, key]) => (
          <button
            key={id}
            type="button"
            className={styles['view']}
            aria-current={pane === id ? 'page' : undefined}
            onClick={() => setPane(id)}
          >
            {t(key)}
          </button>
        ))}
      </nav>
      <section className={styles['left']} aria-label={t('builder.outline')} data-of="outline">
        {readOnly ? null : <OutlineBar />}
        <FindBox />
        <div className={styles['outline']}>
          <Outline />
        </div>
        {readOnly ? null : (
          <div className={styles['palette']}>
            <Palette />
          </div>
        )}
      </section>
      <section className={styles['center']} aria-label={t('builder.canvas')} data-of="canvas">
        <SectionCanvas />
      </section>
      <section className={styles['right']} aria-label={t('builder.properties')} data-of="properties">
        <PropertyPanel />
      </section>
    </div>
  )
}
