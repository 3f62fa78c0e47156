import type { Answers, AnswersImportView, FileReaderView } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { FileDrop, Stack } from '@thidua/ui'
import { useMutation } from '@tanstack/react-query'
import { addresses } from '#src/api/addresses.ts'
import { sendFile } from '#src/api/send-file.ts'
import { useReading } from '#src/api/use-reading.ts'
import { RefusalNotice } from '#src/parts/refusal-notice.tsx'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { ReadAnswers } from './read-answers.tsx'

type Props = {
  readonly dossierId: string
  readonly form: CompiledForm
  readonly onTake: (answers: Answers) => void
}

/** Files of other programs that the dossier's plugin reads; of most plugins none. */
export function FileReaders({ dossierId, form, onTake }: Props) {
  const t = useTranslate()
  const readers = useReading('dossier.listFileReaders', { dossierId })
  if (!readers.data || readers.data.length === 0) return null
  return (
    <Stack>
      <h3>{t('workbook.readers')}</h3>
      {readers.data.map((reader) => (
        <FileReader key={reader.hookId} dossierId={dossierId} form={form} reader={reader} onTake={onTake} />
      ))}
    </Stack>
  )
}

function FileReader({ dossierId, form, reader, onTake }: Props & { readonly reader: FileReaderView }) {
  const t = useTranslate()
  const text = useLocalText()
  const read = useMutation({
    mutationFn: (chosen: File) =>
      sendFile<AnswersImportView>(addresses.fileReader(dossierId, reader.hookId), chosen),
    networkMode: 'always',
  })
  return (
    <>
      <FileDrop
        label={text(reader.title)}
        hint={t('workbook.readerHint', { plugin: text(reader.pluginTitle) })}
        accept=".csv,.tsv,.txt,.json,.xml,.xlsx"
        multiple={false}
        busy={read.isPending}
        onFiles={([chosen]) => chosen && read.mutate(chosen)}
      />
      <RefusalNotice error={read.error} />
      {read.data ? <ReadAnswers key={read.submittedAt} read={read.data} form={form} onTake={onTake} /> : null}
    </>
  )
}
