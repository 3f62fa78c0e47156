import { t } from '@thidua/i18n'
import { formatAnswer } from '../answers/format-answer.ts'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import styles from './controls.module.css'

/** A figure the system works out; it follows the answers it is made of. */
export function ComputedControl({ field, id, label, help, language }: ControlProps) {
  const value = useSection((state) => state.computed[field.id] ?? null)
  return (
    <div className={styles['computed']}>
      <div id={`${id}-label`} className={styles['computedLabel']}>
        {label}
      </div>
      {help ? <div className={styles['hint']}>{help}</div> : null}
      <output id={id} aria-labelledby={`${id}-label`} className={styles['computedValue']}>
        {value === null
          ? t(field.kind === 'dtiRank' ? 'forms.dtiWaiting' : 'forms.computedWaiting')
          : formatAnswer(field, value, language)}
      </output>
    </div>
  )
}
