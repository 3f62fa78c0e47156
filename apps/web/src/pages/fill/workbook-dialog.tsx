import type { Answers, AnswersImportView } from '@thidua/contracts'
import { problemsToSentences } from '@thidua/form-renderer'
import type { CompiledForm } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Dialog, FileDrop, Notice, Row, Stack, useToast } from '@thidua/ui'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { addresses } from '#src/api/addresses.ts'
import { fetchMarked, sendFile } from '#src/api/send-file.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { sentenceOf } from '#src/parts/sentence-of.ts'

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
      </Stack>
    </Dialog>
  )
}

type ReadProps = Pick<Props, 'form' | 'onTake'> & {
  readonly read: AnswersImportView
  readonly onMarked: () => Promise<void>
}

function ReadAnswers({ read, form, onTake, onMarked }: ReadProps) {
  const t = useTranslate()
  const showToast = useToast()
  const count = Object.keys(read.changes).length
  const sentences = problemsToSentences(form, read.problems)
  return (
    <Stack>
      {sentences.length > 0 ? (
        <Notice
          tone="warning"
          live
          title={t('workbook.problems', { count: sentences.length })}
          actions={
            <Button
              small
              icon="download"
              onClick={() =>
                void onMarked().catch((error: unknown) => showToast({ text: sentenceOf(error) }))
              }
            >
              {t('workbook.marked')}
            </Button>
          }
        >
          <ul>
            {sentences.map(({ path, label, sentence }) => {
              const cell = read.problems.find((problem) => problem.path === path)?.cell
              return (
                <li key={`${path} ${sentence}`}>
                  {cell ? `${cell}, ` : ''}
                  {label}: {sentence}
                </li>
              )
            })}
          </ul>
        </Notice>
      ) : null}
      <Row>
        <Button
          variant="primary"
          icon="check"
          disabled={count === 0}
          onClick={() => {
            onTake(read.changes)
            showToast({ text: t('workbook.taken', { count }) })
          }}
        >
          {t('workbook.take', { count })}
        </Button>
      </Row>
    </Stack>
  )
}
