import type { Answers, AnswersImportView } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, FileDrop, Row, Stack } from '@thidua/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '#src/api/addresses.ts'
import { fetchMarked, sendFile } from '#src/api/send-file.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { FileReaders } from './file-readers.tsx'
import { ReadAnswers } from './read-answers.tsx'

type Props = {
  readonly dossierId: string
  readonly form: CompiledForm
  /** What is typed goes to the server before a workbook is made of it. */
  readonly flush: () => Promise<void>
  readonly onTake: (answers: Answers) => void
  readonly onClose: () => void
}

/** The answers as a workbook, and back: what is wrong is told by cell and marked in the file. */
export function WorkbookDialog({ dossierId, form, flush, onTake, onClose }: Props) {
  const t = useTranslate()
  const [file, setFile] = useState<File | null>(null)
  const read = useMutation({
    mutationFn: (chosen: File) => sendFile<AnswersImportView>(addresses.answersWorkbook(dossierId), chosen),
    networkMode: 'always',
  })
  async function download() {
    await flush()
    location.assign(addresses.answersFile(dossierId))
  }
  return (
    <Dialog open shape="wide" title={t('workbook.title')} onClose={onClose}>
      <Stack>
        <p>{t('workbook.lead')}</p>
        <Row>
          <Button icon="download" onClick={() => void download()}>
            {t('workbook.download')}
          </Button>
        </Row>
        <FileDrop
          label={t('workbook.file')}
          hint={t('workbook.hint')}
          accept=".xlsx"
          multiple={false}
          busy={read.isPending}
          onFiles={([chosen]) => {
            if (!chosen) return
            setFile(chosen)
            read.mutate(chosen)
          }}
        />
        <RefusalNotice error={read.error} />
        {read.data && file ? (
          <ReadAnswers
            key={read.submittedAt}
            read={read.data}
            form={form}
            onTake={onTake}
            onMarked={() => fetchMarked(addresses.answersWorkbook(dossierId), file)}
          />
        ) : null}
        <FileReaders dossierId={dossierId} form={form} onTake={onTake} />
      </Stack>
    </Dialog>
  )
}
