import { useTranslate } from '@thidua/i18n'
import type { MessageKey } from '@thidua/i18n'
import styles from './builder.module.css'

const keys: readonly (readonly [string, MessageKey])[] = [
  ['↑ ↓', 'builder.key.walk'],
  ['← →', 'builder.key.fold'],
  ['Alt ↑ ↓', 'builder.key.move'],
  ['Alt →', 'builder.moveInto'],
  ['Alt ←', 'builder.moveOut'],
  ['Enter', 'builder.key.edit'],
  ['Esc', 'builder.key.back'],
  ['Delete', 'builder.remove'],
  ['Ctrl D', 'builder.duplicate'],
  ['Ctrl C', 'builder.copy'],
  ['Ctrl X', 'builder.cut'],
  ['Ctrl V', 'builder.paste'],
  ['Ctrl Z', 'builder.undo'],
  ['Ctrl Y', 'builder.redo'],
]

/** The keys of the outline. */
export function KeyList() {
  const t = useTranslate()
  return (
    <dl className={styles['keys']}>
      {keys.map(([key, message]) => (
        <div key={key} className={styles['key']}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{t(message)}</dd>
        </div>
      ))}
    </dl>
  )
}
