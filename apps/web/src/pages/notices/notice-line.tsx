import type { NoticeView } from '@thidua/contracts'
import { formatDateTime, useTranslate } from '@thidua/i18n'
import { classNames, IconButton, StatusTag } from '@thidua/ui'
import { Link } from '@tanstack/react-router'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './notices.module.css'

type Props = {
  readonly notice: NoticeView
  readonly onRead: () => void
  readonly onOpen?: () => void
}

/** One thing that was told: text as it is, whose words they are, and the way to what it is about. */
export function NoticeLine({ notice, onRead, onOpen }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const { title, body, from, dossierId, at, readAt } = notice
  const unread = readAt === null
  const open = () => {
    if (unread) onRead()
    onOpen?.()
  }
  return (
    <li className={classNames(styles['notice'], unread && styles['unread'])}>
      <div className={styles['text']}>
        <p className={styles['title']}>
          {dossierId === null ? (
            text(title)
          ) : (
            <Link to="/ho-so/$dossierId" params={{ dossierId }} onClick={open}>
              {text(title)}
            </Link>
          )}
        </p>
        <p>{text(body)}</p>
        <p className={styles['soft']}>
          {unread ? <StatusTag tone="action">{t('notices.new')}</StatusTag> : null}
          <time dateTime={at}>{formatDateTime(at)}</time>
          {from ? <span>{t('notices.from', { plugin: text(from) })}</span> : null}
        </p>
      </div>
      {unread ? (
        <IconButton
          icon="check"
          small
          label={t('notices.markOne', { title: text(title) })}
          onClick={onRead}
        />
      ) : null}
    </li>
  )
}
