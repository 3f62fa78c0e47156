import { formatTime, useTranslate } from '@thidua/i18n'
import { Button, Row } from '@thidua/ui'
import { useMutation } from '@tanstack/react-query'
import { fetchPaper, type PaperAsked } from '#src/api/fetch-paper.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import styles from './papers.module.css'

type Props = {
  readonly asked: Omit<PaperAsked, 'format'>
  readonly savedAt: string | null
  readonly onClear: () => void
}

/** The state of keeping, and the two ways to take the paper. */
export function PaperFoot({ asked, savedAt, onClear }: Props) {
  const t = useTranslate()
  const printing = useMutation({
    mutationFn: (format: PaperAsked['format']) => fetchPaper({ ...asked, format }),
  })
  const busy = (format: PaperAsked['format']) => printing.isPending && printing.variables === format
  return (
    <div className={styles['foot']}>
      <RefusalNotice error={printing.error} />
      <Row>
        <Button variant="primary" icon="download" busy={busy('docx')} onClick={() => printing.mutate('docx')}>
          {t('papers.toWord')}
        </Button>
        <Button icon="download" busy={busy('pdf')} onClick={() => printing.mutate('pdf')}>
          {t('papers.toPdf')}
        </Button>
        {savedAt ? (
          <Button variant="quiet" onClick={onClear}>
            {t('papers.clear')}
          </Button>
        ) : null}
      </Row>
      <p className={styles['soft']} role="status">
        {savedAt ? t('papers.keptAt', { time: formatTime(savedAt) }) : t('papers.notKept')}
      </p>
    </div>
  )
}
