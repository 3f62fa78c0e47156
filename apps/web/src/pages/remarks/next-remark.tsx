import { useTranslate } from '@thidua/i18n'
import { TextButton } from '@thidua/ui'
import type { RemarkBoard } from './remark-board.ts'
import styles from './next-remark.module.css'

/** How many are open, and the way to the next one. */
export function NextRemark({ board }: { readonly board: RemarkBoard | null }) {
  const t = useTranslate()
  if (!board || board.places.open === 0) return null
  return (
    <TextButton icon="comment" tone="warning" onClick={board.goToNext}>
      {t('fill.remarksNext', { count: board.places.open })}
    </TextButton>
  )
}

/** In the list of sections: how many are open in one. */
export function OpenRemarks({ count }: { readonly count: number | undefined }) {
  const t = useTranslate()
  return count ? <span className={styles['open']}>{t('fill.remarksOpen', { count })}</span> : null
}
