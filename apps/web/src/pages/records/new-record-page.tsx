import type { CollectionView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, EmptyState, PageHeader, Select, useToast } from '@thidua/ui'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useCommand } from '#src/api/use-command.ts'
import { useReading } from '#src/api/use-reading.ts'
import { newRecordRoute } from '#src/navigation/record-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { RouterLinkButton } from '#src/parts/router-link-button.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { bookPlace } from './book-place.ts'
import { RecordEditor } from './record-editor.tsx'

const nothing = {}

/** A new line of a book, for one of the units this person writes for. */
export function NewRecordPage() {
  const { pluginId, collection } = newRecordRoute.useParams()
  const view = useReading('record.getCollection', { pluginId, collection })
  return <Loaded query={view}>{(book) => <NewRecord book={book} />}</Loaded>
}

function NewRecord({ book }: { readonly book: CollectionView }) {
  const t = useTranslate()
  const text = useLocalText()
  const showToast = useToast()
  const navigate = useNavigate()
  const { pluginId, collection, writableUnits } = book
  const place = bookPlace(book)
  const [unitId, setUnitId] = useState(writableUnits[0]?.id ?? null)
  const create = useCommand('record.create', {
    onDone: ({ title }) => {
      showToast({ text: t('records.added', { title }) })
      void navigate(place)
    },
  })
  const unit = writableUnits.find(({ id }) => id === unitId)
  usePageTitle(`${t('records.add')} · ${text(book.title)}`)
  return (
    <>
      <PageHeader
        back={<Link {...place}>{text(book.title)}</Link>}
        title={t('records.newTitle')}
        lead={unit ? t('records.forUnit', { unit: unit.name }) : null}
      />
      {unitId === null ? (
        <EmptyState
          icon="lock"
          title={t('records.readOnly')}
          action={<RouterLinkButton {...place}>{t('records.backToBook')}</RouterLinkButton>}
        >
          {t('records.readOnlyHint')}
        </EmptyState>
      ) : (
        <RecordEditor
          book={book}
          before={nothing}
          onSave={(data) => create.mutate({ pluginId, collection, unitId, data })}
          head={
            <>
              <RefusalNotice error={create.error} />
              {writableUnits.length > 1 ? (
                <Select
                  label={t('common.unit')}
                  value={unitId}
                  options={writableUnits.map(({ id, name }) => ({ value: id, label: name }))}
                  onChange={(id) => setUnitId(id ?? unitId)}
                />
              ) : null}
            </>
          }
          actions={
            <>
              <Button type="submit" variant="primary" icon="save" busy={create.isPending}>
                {t('records.save')}
              </Button>
              <RouterLinkButton {...place} variant="quiet">
                {t('shell.cancel')}
              </RouterLinkButton>
            </>
          }
        />
      )}
    </>
  )
}
