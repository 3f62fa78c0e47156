import type { FormImportView } from '@thidua/contracts'
import { useTranslate } from '@thidua/i18n'
import { Button, Columns, FileDrop, PageHeader, Sheet, Stack, TextArea } from '@thidua/ui'
import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { addresses } from '#src/api/addresses.ts'
import { sendFile } from '#src/api/send-file.ts'
import { useReading } from '#src/api/use-reading.ts'
import { importFormRoute } from '#src/navigation/studio-routes.tsx'
import { Loaded } from '#src/parts/loaded.tsx'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { usePageTitle } from '#src/shell/use-page-title.ts'
import { ChooseDraft } from './choose-draft.tsx'
import { ReadDocument } from './read-document.tsx'
import { ReadNotes } from './read-notes.tsx'
import styles from './import.module.css'

/** A form from a file or a text: what was read, how surely, from where; then one draft of it. */
export function ImportPage() {
  const t = useTranslate()
  const search = importFormRoute.useSearch()
  const read = useMutation({
    mutationFn: (file: File) => sendFile<FormImportView>(addresses.importForm, file),
    networkMode: 'always',
  })
  usePageTitle(t('studio.importTitle'))
  return (
    <>
      <PageHeader
        back={
          <Link to="/bieu-mau" search={search}>
            {t('studio.title')}
          </Link>
        }
        title={t('studio.importTitle')}
        lead={t('studio.importLead')}
      />
      <Stack gap="loose">
        <Source busy={read.isPending} onFile={(file) => read.mutate(file)} />
        <RefusalNotice error={read.error} />
        {read.data ? <Read key={read.submittedAt} read={read.data} /> : null}
      </Stack>
    </>
  )
}

/** What came of it stands below the fold on a small screen: the page goes there by itself. */
function Read({ read }: { readonly read: FormImportView }) {
  const place = useRef<HTMLDivElement>(null)
  const studio = useReading('form.getStudio', importFormRoute.useSearch())
  const choice = <Loaded query={studio}>{(view) => <ChooseDraft read={read} studio={view} />}</Loaded>
  // newer browsers answer with a promise, which is no way to clean up
  useEffect(() => void place.current?.scrollIntoView({ block: 'start' }), [])
  return (
    <div ref={place} className={styles['read']}>
      <Stack gap="loose">
        {read.document ? (
          <ReadDocument document={read.document} fileName={read.fileName}>
            {choice}
          </ReadDocument>
        ) : (
          <>
            {read.kind === 'xlsform' ? <ReadNotes notes={read.notes} /> : null}
            {choice}
          </>
        )}
      </Stack>
    </div>
  )
}

type SourceProps = { readonly busy: boolean; readonly onFile: (file: File) => void }

/** A file, or a text pasted from anywhere. */
function Source({ busy, onFile }: SourceProps) {
  const t = useTranslate()
  const [text, setText] = useState('')
  const readText = () =>
    onFile(new File([text.normalize('NFC')], t('studio.pastedName'), { type: 'text/plain' }))
  return (
    <Columns>
      <Sheet title={t('studio.fromFileTitle')}>
        <FileDrop
          label={t('studio.file')}
          hint={t('studio.fileHint')}
          accept=".docx,.txt,.md,.xlsx,.json"
          multiple={false}
          busy={busy}
          onFiles={([file]) => file && onFile(file)}
        />
      </Sheet>
      <Sheet title={t('studio.fromTextTitle')}>
        <Stack>
          <TextArea
            label={t('studio.text')}
            help={t('studio.textHelp')}
            rows={5}
            value={text}
            onChange={setText}
          />
          <div>
            <Button busy={busy} disabled={text.trim() === ''} onClick={readText}>
              {t('studio.readText')}
            </Button>
          </div>
        </Stack>
      </Sheet>
    </Columns>
  )
}
