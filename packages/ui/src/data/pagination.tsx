import { Button } from '../action/button.tsx'
import { useUiWords } from '../words/ui-words.tsx'
import styles from './data.module.css'

export type PaginationProps = {
  readonly page: number
  readonly pages: number
  readonly onChange: (page: number) => void
  /** “214 hồ sơ”, in words of the page. */
  readonly total?: string | undefined
}

export function Pagination({ page, pages, onChange, total }: PaginationProps) {
  const words = useUiWords()
  return (
    <nav className={styles['pagination']} aria-label={words.pagination}>
      <span className={styles['total']}>{total}</span>
      {pages > 1 ? (
        <span className={styles['pager']}>
          <Button small icon="chevronLeft" disabled={page <= 1} onClick={() => onChange(page - 1)}>
            {words.previousPage}
          </Button>
          <span aria-live="polite">{words.pageOf(page, pages)}</span>
          <Button small iconAfter="chevronRight" disabled={page >= pages} onClick={() => onChange(page + 1)}>
            {words.nextPage}
          </Button>
        </span>
      ) : null}
    </nav>
  )
}
