import type { FormImportNote } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Notice, Sheet, Table } from '@thidua/ui'
import { noteInWords } from './import-words.ts'

/** What an XLSForm holds that the form could not take over as it stood, by cell. */
export function ReadNotes({ notes }: { readonly notes: readonly FormImportNote[] }) {
  const t = useTranslate()
  if (notes.length === 0) return <Notice tone="success">{t('studio.allCarried')}</Notice>
  return (
    <Sheet title={t('studio.notCarried', { count: notes.length })}>
      <Table
        caption={t('studio.notCarried', { count: notes.length })}
        hideCaption
        rows={notes}
        rowKey={({ sheet, cell, reason }, index) => `${sheet} ${cell} ${reason} ${index}`}
        columns={[
          {
            id: 'cell',
            title: t('studio.cell'),
            noWrap: true,
            card: 'title',
            cell: ({ sheet, cell }) => `${sheet}!${cell}`,
          },
          { id: 'column', title: t('studio.column'), cell: ({ column }) => column },
          {
            id: 'reason',
            title: t('studio.reason'),
            cell: ({ reason }) => noteInWords(reason),
          },
          { id: 'text', title: t('studio.printed'), cell: ({ text }) => text },
        ]}
      />
    </Sheet>
  )
}
