import { BrokenPage } from './broken-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import styles from './outside-frame.module.css'

/** An address no frame knows. */
export function NotFoundOutside() {
  return (
    <main className={styles['main']}>
      <NotFoundPage />
    </main>
  )
}

/** A frame itself has failed. */
export function BrokenOutside({ error }: { readonly error: unknown }) {
  return (
    <main className={styles['main']}>
      <BrokenPage error={error} />
    </main>
  )
}
