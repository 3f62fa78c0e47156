import type { Answers, AnswersImportView } from '@thidua/contracts'
import { problemsToSentences } from '@thidua/form-renderer'
import type { CompiledForm } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { Button, Notice, Row, Stack, useToast } from '@thidua/ui'
import { sentenceOf } from '#src/parts/sentence-of.ts'

type Props = {
  readonly form: CompiledForm
  readonly read: AnswersImportView
  readonly onTake: (answers: Answers) => void
  /** The file again with its wrong cells marked; a file of another program comes back as it was. */
  readonly onMarked?: () => Promise<void>
}

/** What was found in a file: what is wrong with it, and the rest to be taken into the dossier. */
export function ReadAnswers({ read, form, onTake, onMarked }: Props) {
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
          title={t(onMarked ? 'workbook.problems' : 'workbook.answerProblems', { count: sentences.length })}
          actions={
            onMarked ? (
              <Button
                small
                icon="download"
                onClick={() =>
                  void onMarked().catch((error: unknown) => showToast({ text: sentenceOf(error) }))
                }
              >
                {t('workbook.marked')}
              </Button>
            ) : undefined
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
