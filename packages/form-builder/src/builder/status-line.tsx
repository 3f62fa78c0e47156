import styles from './builder.module.css'
import { useSession } from './use-builder.ts'

const again = '\u00A0'

/** The last thing that happened, to be seen and heard. The same sentence twice is news the second time too. */
export function StatusLine() {
  const { text, number } = useSession((session) => session.said)
  return (
    <p role="status" aria-live="polite" className={styles['status']}>
      {text}
      {number % 2 === 1 ? again : ''}
    </p>
  )
}
