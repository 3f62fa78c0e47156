import type { Answers, AnswerValue, FormField, FormSection } from '@thidua/contracts'
import { type ReactNode, use } from 'react'
import { localText } from '@thidua/kernel'
import type { Language } from '@thidua/kernel'
import type { VisibleFields } from '@thidua/forms'
import { DescriptionList, Table } from '@thidua/ui'
import { t, useLanguage } from '@thidua/i18n'
import { rowsOf } from '../controls/row-edits.ts'
import type { Row } from '../controls/row-edits.ts'
import styles from './answers.module.css'
import { EvidenceList } from './evidence-list.tsx'
import { evidenceOf } from './evidence-of.ts'
import { formatAnswer } from './format-answer.ts'
import { UnitNamesContext } from './unit-names.ts'

export type SectionAnswersProps = {
  readonly section: FormSection
  readonly answers: Answers
  readonly visible: VisibleFields
  readonly computed?: Answers | undefined
  readonly fileHref?: ((fileId: string) => string) | undefined
  /** A mark behind the label: whose question it is. */
  readonly renderAside?: ((fieldId: string) => ReactNode) | undefined
  /** Under the answer: what was said about it. */
  readonly renderBelow?: ((fieldId: string) => ReactNode) | undefined
}

/** A section to read and to print: label and answer, no boxes. */
export function SectionAnswers(props: SectionAnswersProps) {
  const { section, answers, visible, computed, fileHref, renderAside, renderBelow } = props
  const language = useLanguage()
  const fields = section.fields.filter(
    (field) => field.kind !== 'guidance' && field.kind !== 'heading' && visible.fields.has(field.id),
  )
  return (
    <DescriptionList
      items={fields.map((field) => ({
        id: field.id,
        label: renderAside ? (
          <>
            {localText(field.label, language)} {renderAside(field.id)}
          </>
        ) : (
          localText(field.label, language)
        ),
        value: (
          <div className={renderBelow ? styles['withRemarks'] : undefined}>
            <AnswerText
              field={field}
              value={(field.kind === 'computed' ? computed : answers)?.[field.id] ?? null}
              language={language}
              fileHref={fileHref}
            />
            {renderBelow?.(field.id)}
          </div>
        ),
      }))}
    />
  )
}

type AnswerTextProps = {
  readonly field: FormField
  readonly value: AnswerValue
  readonly language: Language
  readonly fileHref?: ((fileId: string) => string) | undefined
}

/** One answer to read, whatever its kind. */
export function AnswerText({ field, value, language, fileHref }: AnswerTextProps) {
  const unitName = use(UnitNamesContext)
  if (field.kind === 'evidence') {
    const files = evidenceOf(value)
    return files.length > 0 ? (
      <EvidenceList files={files} fileHref={fileHref} />
    ) : (
      <span className={styles['absent']}>{t('forms.evidenceNone')}</span>
    )
  }
  if (field.kind === 'rows') {
    const rows = rowsOf(value)
    if (rows.length === 0) return <span className={styles['absent']}>{t('forms.noRows')}</span>
    return (
      <Table
        caption={localText(field.label, language)}
        hideCaption
        rows={rows}
        rowKey={(_, index) => String(index)}
        columns={(field.columns ?? []).map((column) => ({
          id: column.id,
          title: localText(column.label, language),
          cell: (row: Row) => formatAnswer(column, row[column.id] ?? null, language, unitName),
        }))}
      />
    )
  }
  if (field.kind === 'link' && typeof value === 'string' && value.startsWith('https://')) {
    return (
      <a href={value} target="_blank" rel="noreferrer">
        {value}
      </a>
    )
  }
  if (value === null || value === '')
    return <span className={styles['absent']}>{formatAnswer(field, value, language)}</span>
  return <span className={styles['text']}>{formatAnswer(field, value, language, unitName)}</span>
}
