import type { ControlProps } from './control-props.ts'
import styles from './controls.module.css'

/** A title between fields. */
export function HeadingControl({ label, help }: ControlProps) {
  return (
    <div className={styles['heading']}>
      <h3>{label}</h3>
      {help ? <p className={styles['hint']}>{help}</p> : null}
    </div>
  )
}
