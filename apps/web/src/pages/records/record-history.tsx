import type { CollectionView, RecordView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Disclosure } from '@thidua/ui'
import { ChangedAnswers } from '#src/parts/changed-answers.tsx'
import { EventLine, EventList } from '#src/parts/event-list.tsx'
import { recordFields } from './record-fields.ts'

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
  const fields = new Map(recordFields(book).map((field) => [field.id, field]))
  return (
    <Disclosure summary={t('records.history', { count: record.history.length })}>
      <EventList>
        {record.history.map(({ at, act, byName, changes }) => (
          <EventLine key={`${at} ${act}`} at={at}>
            <div>{t(acts[act], { name: byName })}</div>
            {act === 'change' ? <ChangedAnswers changes={changes} fields={fields} /> : null}
          </EventLine>
        ))}
      </EventList>
    </Disclosure>
  )
}
