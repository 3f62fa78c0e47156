import type { RemarkThreadView, RemarkView } from '@thidua/contracts'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { Button, Icon, Row, StatusTag } from '@thidua/ui'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { RemarkBox } from './remark-box.tsx'
import type { RemarkBoard } from './remark-board.ts'
import { useRemarkCommand } from './use-remark-command.ts'
import styles from './remarks.module.css'

type Shown = { readonly thread: RemarkThreadView; readonly board: RemarkBoard }
type Props = Shown & { readonly onDone: () => void }

/** What was said, by whom and when; then, for whoever holds the dossier, the answer and the end of it. */
export function RemarkThread({ thread, board, onDone }: Props) {
  const t = useTranslate()
  const settle = useRemarkCommand('remark.settle', board.dossierId)
  const { id: threadId, version, settled } = thread
  const { dossierId, view, boxes, setBox } = board
  const box = `reply/${threadId}`
  const replying = boxes.has(box)
  return (
    <div className={styles['thread']} data-settled={settled !== null || undefined}>
      <ThreadTags thread={thread} board={board} />
      <ol className={styles['said']}>
        {thread.remarks.map((remark) => (
          <Said key={remark.id} remark={remark} />
        ))}
      </ol>
      {settled ? (
        <p className={styles['soft']}>
          <Icon name="checkCircle" size={16} />{' '}
          {t('remarks.settledBy', { name: settled.by, at: formatDateTime(settled.at) })}
        </p>
      ) : null}
      <RefusalNotice error={settle.error} />
      {view.writing && replying ? (
        <RemarkBox
          board={board}
          box={box}
          onDone={onDone}
          label={t('remarks.reply')}
          send={(typed, sending) => ({
            name: 'remark.reply',
            input: { dossierId, threadId, version: sending.version ?? version, text: typed.text },
          })}
          version={version}
        />
      ) : null}
      {view.writing && !replying ? (
        <Row>
          {settled ? null : (
            <Button small onClick={() => setBox(box, true)}>
              {t('remarks.reply')}
            </Button>
          )}
          <Button
            small
            variant="quiet"
            icon={settled ? 'undo' : 'check'}
            busy={settle.isPending}
            onClick={() =>
              settle.mutate(
                {
                  input: { dossierId, threadId, version, settled: !settled },
                  key: crypto.randomUUID(),
                },
                { onSuccess: onDone },
              )
            }
          >
            {settled ? t('remarks.reopen') : t('remarks.settle')}
          </Button>
        </Row>
      ) : null}
    </div>
  )
}

/** What it came with, and who does not read it yet. */
function ThreadTags({ thread, board }: Shown) {
  const t = useTranslate()
  const { side, forFiller, sentWith } = thread
  if (sentWith) {
    return (
      <StatusTag tone="warning">
        {sentWith === 'return' ? t('remarks.withReturn') : t('remarks.withSupplement')}
      </StatusTag>
    )
  }
  // within an agency that fills in by itself there is nobody to keep it from
  const kept = side === 'province' || (side === 'agency' && board.view.writing?.fillerReads === 'atOnce')
  if (!kept) return null
  if (!forFiller) {
    return (
      <StatusTag tone="neutral" icon="lock">
        {t('remarks.internal')}
      </StatusTag>
    )
  }
  const shown = thread.remarks.some((remark) => remark.shown)
  return shown ? null : <StatusTag tone="action">{t('remarks.goesWithReturn')}</StatusTag>
}

function Said({ remark }: { readonly remark: RemarkView }) {
  const t = useTranslate()
  return (
    <li>
      <p className={styles['who']}>
        <strong>{remark.by.name}</strong>, {t(`remarks.side.${remark.side}`)} · {formatDateTime(remark.at)}
      </p>
      <p className={styles['text']}>{remark.text}</p>
    </li>
  )
}
