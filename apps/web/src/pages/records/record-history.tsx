import type { CollectionView, RecordEventView, RecordView } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { Disclosure } from '@thidua/ui'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { recordFields } from './record-fields.ts'
import styles from './records.module.css'

const acts = {
  create: 'records.actCreate',
  change: 'records.actChange',
  remove: 'records.actRemove',
  restore: 'records.actRestore',
} as const

type Props = { readonly book: CollectionView; readonly record: RecordView }

/** Who, when, what, old and new. Nothing here can be changed. */
export function RecordHistory({ book, record }: Props) {
  const t = useTranslate()
  return (
    <Disclosure summary={t('records.history', { count: record.history.length })}>
      <ol className={styles['history']}>
        {record.history.map((event) => (
          <EventLine key={`${event.at} ${event.act}`} book={book} event={event} />
        ))}
      </ol>
    </Disclosure>
  )
}

function EventLine({ book, event }: { readonly book: CollectionView; readonly event: RecordEventView }) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  const fields = new Map(recordFields(book).map((field) => [field.id, field]))
  return (
    <li>
      <time dateTime={event.at} className={styles['soft']}>
        {formatDateTime(event.at)}
      </time>
      <div>
        <div>{t(acts[event.act], { name: event.byName })}</div>
        {event.act === 'change' ? (
          <ul className={styles['changes']}>
            {event.changes.map(({ fieldId, label, before, after }) => {
              const field = fields.get(fieldId)
              return (
                <li key={fieldId}>
                  {text(label)}:{' '}
                  {field ? (
                    <>
                      <AnswerText field={field} value={before} language={language} /> →{' '}
                      <AnswerText field={field} value={after} language={language} />
                    </>
                  ) : null}
                </li>
              )
            })}
          </ul>
        ) : null}
      </div>
    </li>
  )
}
