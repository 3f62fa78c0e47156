import type { CollectionView, RecordView } from '@thidua/contracts'
import { SectionAnswers } from '@thidua/form-renderer'
import { visibleFields } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Notice, PageHeader, Sheet, Stack, useToast } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { ApiError } from '#src/api/api-error.ts'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { recordRoute } from '#src/navigation/record-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { bookPlace } from './book-place.ts'
import { FormerFields } from './former-fields.tsx'
import { RecordEditor } from './record-editor.tsx'
import { RecordHistory } from './record-history.tsx'
import { useRecordForm } from './use-record-form.ts'

/** One line of a book: to be changed by whoever keeps it, to be read by the others; its past below. */
export function RecordPage() {
  const { pluginId, collection, recordId } = recordRoute.useParams()
  const view = useReading('record.getCollection', { pluginId, collection })
  const record = useReading('record.get', { pluginId, collection, recordId })
  return (
    <Loaded query={view}>
      {(book) => <Loaded query={record}>{(found) => <OneRecord book={book} record={found} />}</Loaded>}
    </Loaded>
  )
}

type Props = { readonly book: CollectionView; readonly record: RecordView }

function OneRecord({ book, record }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const title = record.title === '' ? t('records.untitled') : record.title
  usePageTitle(`${title} · ${text(book.title)}`)
  return (
    <>
      <PageHeader
        back={<Link {...bookPlace(book)}>{text(book.title)}</Link>}
        title={title}
        lead={t('records.forUnit', { unit: record.unit.name })}
      />
      <Stack>
        {record.removed ? <Notice tone="warning">{t('records.isRemoved')}</Notice> : null}
        {record.mayChange && !record.removed ? (
          // another version by now is another form: what was typed on the old one does not slip in
          <Editor key={record.version} book={book} record={record} />
        ) : (
          <Reader book={book} record={record} />
        )}
        <FormerFields former={record.former} />
        <RecordHistory book={book} record={record} />
      </Stack>
    </>
  )
}

function Editor({ book, record }: Props) {
  const t = useTranslate()
  const showToast = useToast()
  const navigate = useNavigate()
  const { pluginId, collection } = book
  const on = { pluginId, collection, recordId: record.id }
  const back = () => void navigate(bookPlace(book))
  const change = useCommand('record.change', {
    onDone: ({ title }) => {
      showToast({ text: t('records.saved', { title }) })
      back()
    },
  })
  const restore = useCommand('record.restore')
  const remove = useCommand('record.remove', {
    onDone: ({ title, version }) => {
      showToast({ text: t('records.removed', { title }), onUndo: () => restore.mutate({ ...on, version }) })
      back()
    },
  })
  const error = change.error ?? remove.error
  const stale = error instanceof ApiError && error.code === 'record.version-stale'
  return (
    <RecordEditor
      book={book}
      before={record.data}
      onSave={(data) => change.mutate({ ...on, version: record.version, data })}
      head={<RefusalNotice error={error} onRetry={stale ? () => location.reload() : undefined} />}
      actions={
        <>
          <Button type="submit" variant="primary" icon="save" busy={change.isPending}>
            {t('records.save')}
          </Button>
          <Button
            icon="trash"
            variant="quiet"
            busy={remove.isPending}
            onClick={() => remove.mutate({ ...on, version: record.version })}
          >
            {t('records.remove')}
          </Button>
        </>
      }
    />
  )
}

function Reader({ book, record }: Props) {
  const form = useRecordForm(book)
  const [section] = form.definition.sections
  if (!section) return null
  return (
    <Sheet>
      <SectionAnswers section={section} answers={record.data} visible={visibleFields(form, record.data)} />
    </Sheet>
  )
}
