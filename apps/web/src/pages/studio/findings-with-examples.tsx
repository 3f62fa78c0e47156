import type { Answers, FormContentView, FormDraftView, FormFindingView, FormField } from '@thidua/contracts'
import { findingSentence } from '@thidua/form-builder'
import { AnswerText, problemsToSentences } from '@thidua/form-renderer'
import { compileForm, type Finding } from '@thidua/forms'
import { useLanguage, useTranslate } from '@thidua/i18n'
import { DescriptionList, Notice, type Tone } from '@thidua/ui'
import { useMemo } from 'react'
import { useLocalText } from '#src/parts/use-local-text.ts'
import { placeInWords, wayInWords } from './place-in-words.ts'
import styles from './studio.module.css'

type Props = {
  readonly view: FormDraftView
  readonly content: FormContentView
  readonly findings: readonly FormFindingView[]
}

const tones: Readonly<Record<FormFindingView['severity'], Tone>> = {
  error: 'danger',
  warning: 'warning',
  notice: 'neutral',
}
const order = ['error', 'warning', 'notice']

/** What stands in the way, the worst first, each with the dossier that shows it. */
export function FindingsWithExamples({ view, content, findings }: Props) {
  const text = useLocalText()
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <ul className={styles['findings']}>
      {sorted.map((finding) => {
        const place = wayInWords(view, finding, text) ?? placeInWords(content, finding.path, text)
        const sentence = findingSentence({
          key: '',
          rest: '',
          severity: finding.severity,
          finding: finding as Finding,
        })
        return (
          <li key={`${finding.code} ${finding.path} ${sentence}`}>
            <Notice tone={tones[finding.severity]} title={place} code={finding.code}>
              <p>{sentence}</p>
              {finding.witness ? <Example view={view} content={content} witness={finding.witness} /> : null}
            </Notice>
          </li>
        )
      })}
    </ul>
  )
}

type Witness = NonNullable<FormFindingView['witness']>

/** A dossier anyone can type in: this form takes it, the base does not. */
function Example({
  view,
  content,
  witness,
}: Pick<Props, 'view' | 'content'> & { readonly witness: Witness }) {
  const t = useTranslate()
  const { answers, better, baseProblems = [] } = witness
  const base = useMemo(() => {
    const compiled = view.baseForm ? compileForm(view.baseForm) : null
    return compiled?.ok ? compiled.value : null
  }, [view.baseForm])
  const said = base ? problemsToSentences(base, baseProblems) : []
  return (
    <div className={styles['example']}>
      {said.length > 0 ? (
        <>
          <h3>{t('studio.baseSays')}</h3>
          <ul>
            {said.map(({ path, label, sentence }) => (
              <li key={`${path} ${sentence}`}>
                {label}: {sentence}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <h3>{t('studio.example')}</h3>
      <Dossier answers={answers} view={view} content={content} />
      {better ? (
        <>
          <h3>{t('studio.exampleBetter')}</h3>
          <Dossier answers={better} view={view} content={content} />
        </>
      ) : null}
    </div>
  )
}

function Dossier({
  answers,
  view,
  content,
}: Pick<Props, 'view' | 'content'> & { readonly answers: Answers }) {
  const text = useLocalText()
  const language = useLanguage()
  const fields = new Map<string, FormField>(
    [content.definition, ...(view.baseForm ? [view.baseForm] : [])].flatMap((form) =>
      form.sections.flatMap((section) => section.fields.map((field) => [field.id, field] as const)),
    ),
  )
  return (
    <div className={styles['exampleAnswers']}>
      <DescriptionList
        items={Object.entries(answers).map(([id, value]) => {
          const field = fields.get(id)
          return {
            id,
            label: field ? text(field.label) : id,
            value: field ? (
              <AnswerText field={field} value={value} language={language} />
            ) : (
              JSON.stringify(value)
            ),
          }
        })}
      />
    </div>
  )
}
