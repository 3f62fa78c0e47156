import { Fragment } from 'react'
import styles from './feedback.module.css'

/** Keys to press together, e.g. `['Ctrl', 'Enter']`. */
export function KeyboardHint({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles['keys']}>
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 ? '+' : null}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </span>
  )
}
