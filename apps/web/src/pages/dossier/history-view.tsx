import type { DossierView, EventView, FormField } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { formatDateTime, useLanguage, useTranslate } from '@thidua/i18n'
import { useReading } from '#src/api/use-reading.ts'
import { Loaded } from '#src/parts/loaded.tsx'
import { asAnswer } from '#src/parts/as-answer.ts'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

/** Who, when, what, old and new. Nothing here can be changed. */
export function HistoryView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const events = useReading('dossier.listEvents', { dossierId: dossier.id })
  const fields = new Map(
    dossier.form.sections.flatMap((section) => section.fields.map((field) => [field.id, field] as const)),
  )
  return (
    <Loaded query={events}>
      {(list) =>
        list.length === 0 ? (
          <p>{t('dossierPage.historyEmpty')}</p>
        ) : (
          <ol className={styles['history']}>
            {list.map((event) => (
              <EventLine key={event.id} event={event} fields={fields} />
            ))}
          </ol>
        )
      }
    </Loaded>
  )
}

function EventLine({
  event,
  fields,
}: {
  readonly event: EventView
  readonly fields: ReadonlyMap<string, FormField>
}) {
  const t = useTranslate()
  const text = useLocalText()
  const language = useLanguage()
  return (
    <li>
      <time dateTime={event.at} className={styles['soft']}>
        {formatDateTime(event.at)}
      </time>
      <div>
        <div>{text(event.sentence)}</div>
        <div className={styles['soft']}>{event.by?.name ?? t('dossierPage.historySystem')}</div>
        {event.reason ? (
          <p className={styles['prose']}>{t('dossierPage.historyReason', { reason: event.reason })}</p>
        ) : null}
        {event.changes.length > 0 ? (
          <details>
            <summary>
              {t('dossierPage.historyChanges')} ({event.changes.length})
            </summary>
            <ul>
              {event.changes.map(({ fieldId, label, before, after }) => {
                const field = fields.get(fieldId)
                return (
                  <li key={fieldId}>
                    {text(label)}:{' '}
                    {field ? (
                      <>
                        <AnswerText field={field} value={asAnswer(before)} language={language} /> →{' '}
                        <AnswerText field={field} value={asAnswer(after)} language={language} />
                      </>
                    ) : null}
                  </li>
                )
              })}
            </ul>
          </details>
        ) : null}
      </div>
    </li>
  )
}
