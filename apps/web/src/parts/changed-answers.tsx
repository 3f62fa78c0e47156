import type { FormField, LocalText } from '@thidua/contracts'
import { AnswerText } from '@thidua/form-renderer'
import { useLanguage } from '@thidua/i18n'
import { asAnswer } from './as-answer.ts'
import { useLocalText } from './use-local-text.ts'

type Props = {
  readonly changes: readonly {
    readonly fieldId: string
    readonly label: LocalText
    readonly before?: unknown
    readonly after?: unknown
  }[]
  /** Fields there are today; of another only its name is told. */
  readonly fields: ReadonlyMap<string, FormField>
}

/** Old and new of each answer, as a person reads them. */
export function ChangedAnswers({ changes, fields }: Props) {
  const text = useLocalText()
  const language = useLanguage()
  return (
    <ul>
      {changes.map(({ fieldId, label, before, after }) => {
        const field = fields.get(fieldId)
        return (
          <li key={fieldId}>
            {text(label)}:{' '}
            {field ? (
              <>
                <AnswerText field={field} value={asAnswer(before)} language={language} /> →{' '}
                <AnswerText field={field} value={asAnswer(after)} language={language} />
              </>
            ) : null}
          </li>
        )
      })}
    </ul>
  )
}
