import type { Answers, CollectionView } from '@thidua/contracts'
import { problemsToSentences, SectionForm } from '@thidua/form-renderer'
import { checkAnswers, visibleFields, withoutKeptLapses } from '@thidua/forms'
import { useTranslate } from '@thidua/i18n'
import { ErrorSummary, Row, Sheet, Stack } from '@thidua/ui'
import { type FormEvent, type ReactNode, useMemo, useState } from 'react'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { useRecordForm } from './use-record-form.ts'
import styles from './records.module.css'

type Props = {
  readonly book: CollectionView
  readonly before: Answers
  readonly onSave: (data: Answers) => void
  /** Above the fields: whose record it is, what was refused. */
  readonly head?: ReactNode
  readonly actions: ReactNode
}

const clickTime = 250

/** The fields of a collection as one section of a form, checked by the checker the server has. */
export function RecordEditor({ book, before, onSave, head, actions }: Props) {
  const t = useTranslate()
  const text = useLocalText()
  const form = useRecordForm(book)
  const [answers, setAnswers] = useState(before)
  const [tried, setTried] = useState(false)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const visible = useMemo(() => visibleFields(form, answers), [form, answers])
  const problems = useMemo(() => {
    const checked = checkAnswers(form, answers, { complete: true, on: book.today })
    return withoutKeptLapses(checked.problems, checked.answers, before)
  }, [form, answers, before, book.today])
  const shown = tried
    ? problems
    : problems.filter(({ code, path }) => code !== 'form.required' && left.has(path.split('/')[1] ?? ''))
  const [section] = form.definition.sections
  if (!section) return null

  function save(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (problems.length === 0) onSave(answers)
  }

  return (
    <form onSubmit={save} noValidate aria-label={text(book.title)} className={styles['editor']}>
      <Sheet>
        <Stack>
          {head}
          {tried && problems.length > 0 ? (
            <ErrorSummary
              title={t('forms.summaryTitle', { count: problems.length })}
              problems={problemsToSentences(form, problems)}
            />
          ) : null}
          <SectionForm
            form={form}
            section={section}
            answers={answers}
            visible={visible}
            problems={shown}
            on={book.today}
            onChange={(fieldId, value) => setAnswers((now) => changed(now, fieldId, value))}
            // a moment later: a line that pushes the page down must not swallow the click that left the field
            onBlur={(fieldId) => setTimeout(() => setLeft((now) => new Set([...now, fieldId])), clickTime)}
          />
          <Row>{actions}</Row>
        </Stack>
      </Sheet>
    </form>
  )
}

function changed(answers: Answers, fieldId: string, value: Answers[string] | undefined): Answers {
  const { [fieldId]: _, ...rest } = answers
  return value === null || value === undefined || value === '' ? rest : { ...rest, [fieldId]: value }
}
