import { useState } from 'react'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { Button, TextArea } from '@thidua/ui'
import { useBuilder, useSession, useSurroundings } from '../builder/use-builder.ts'
import styles from './comments.module.css'

/** What was said about a part. Comments hang on its id, so they go with it wherever it moves. */
export function CommentThread({ partId }: { readonly partId: string }) {
  const t = useTranslate()
  const { comments = [], onComment, onResolveComment } = useSurroundings()
  const { session } = useBuilder()
  const text = useSession(({ unsentComments }) => unsentComments.get(partId)) ?? ''
  const [sending, setSending] = useState(false)
  const own = comments.filter((comment) => comment.partId === partId)

  function write(next: string) {
    session.set({ unsentComments: new Map(session.get().unsentComments).set(partId, next) })
  }

  async function send(say: NonNullable<typeof onComment>) {
    setSending(true)
    const taken = await say(partId, text.trim().normalize('NFC'))
    setSending(false)
    // what was typed meanwhile is another comment
    if (taken && session.get().unsentComments.get(partId) === text) write('')
  }

  return (
    <div className={styles['thread']}>
      <ul className={styles['list']}>
        {own.map((comment) => (
          <li key={comment.id} className={styles['comment']} data-resolved={comment.resolved || undefined}>
            <p className={styles['who']}>
              {comment.author} · {formatDateTime(comment.at)}
              {comment.resolved ? ` · ${t('builder.commentResolved')}` : ''}
            </p>
            <p>{comment.text}</p>
            {onResolveComment && !comment.resolved ? (
              <Button small variant="quiet" icon="check" onClick={() => onResolveComment(comment.id)}>
                {t('builder.commentResolve')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {onComment ? (
        <>
          <TextArea label={t('builder.commentText')} rows={2} value={text} onChange={write} />
          <Button
            small
            icon="send"
            disabled={text.trim() === ''}
            busy={sending}
            onClick={() => void send(onComment)}
          >
            {t('builder.commentSend')}
          </Button>
        </>
      ) : null}
    </div>
  )
}
