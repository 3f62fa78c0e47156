import { useUiWords } from '../words/ui-words.tsx'
import { VisuallyHidden } from '../layout/visibility.tsx'
import styles from './feedback.module.css'

/** Grey lines where text will be; shows itself only after 200 ms (by CSS), so quick answers never flicker. */
export function Skeleton({ lines = 3 }: { readonly lines?: number | undefined }) {
  const words = useUiWords()
  return (
    <output className={styles['skeleton']}>
      <VisuallyHidden>{words.loading}</VisuallyHidden>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} className={styles['bone']} />
      ))}
    </output>
  )
}
