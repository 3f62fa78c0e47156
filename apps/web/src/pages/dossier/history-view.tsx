import type { DossierView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { useReading } from '#src/api/use-reading.ts'
import { ChangedAnswers } from '#src/parts/changed-answers.tsx'
import { EventLine, EventList } from '#src/parts/event-list.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import styles from './dossier.module.css'

/** Who, when, what, old and new. Nothing here can be changed. */
export function HistoryView({ dossier }: { readonly dossier: DossierView }) {
  const t = useTranslate()
  const text = useLocalText()
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
          <EventList>
            {list.map(({ id, at, sentence, by, reason, changes }) => (
              <EventLine key={id} at={at}>
                <div>{text(sentence)}</div>
                <div className={styles['soft']}>{by?.name ?? t('dossierPage.historySystem')}</div>
                {reason ? (
                  <p className={styles['prose']}>{t('dossierPage.historyReason', { reason })}</p>
                ) : null}
                {changes.length > 0 ? (
                  <details>
                    <summary>
                      {t('dossierPage.historyChanges')} ({changes.length})
                    </summary>
                    <ChangedAnswers changes={changes} fields={fields} />
                  </details>
                ) : null}
              </EventLine>
            ))}
          </EventList>
        )
      }
    </Loaded>
  )
}
