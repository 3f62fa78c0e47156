import { useCallback, useLayoutEffect, useMemo, useRef } from 'react'
import type { ReactNode } from 'react'
import type { Answers, FormSection } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CompiledForm, VisibleFields } from '@thidua/forms'
import { useLanguage } from '@thidua/i18n'
import { controls } from '../controls/controls.ts'
import { problemSentence } from '../problems/problem-sentence.ts'
import { SectionRjsf } from '../rjsf/section-rjsf.tsx'
import { SectionProvider } from './section-store.ts'
import type { FindUnits, SectionState, UploadFile } from './section-store.ts'
import styles from './section.module.css'
import { useSectionStore } from './use-section-store.ts'

export type SectionFormProps = {
  /** Compiled once by the page: `compileForm(definition)`. */
  readonly form: CompiledForm
  readonly section: FormSection
  /** Answers of the whole form. Read when the section is mounted or `revision` changes; later keys live inside. */
  readonly answers: Answers
  /** `visibleFields(form, answers)` of this moment; may change with every key. */
  readonly visible: VisibleFields
  /** `computeFields(form, answers)` of this moment. */
  readonly computed?: Answers | undefined
  /** The problems to show now: the page decides when (on leaving a field, a section, on submit). */
  readonly problems: readonly Problem[]
  readonly readOnly?: boolean | undefined
  /** Fields this person may see but not change at this stage. Keep the reference. */
  readonly locked?: ReadonlySet<string> | undefined
  /** Where `unit` fields look units up. Keep the reference. */
  readonly findUnits?: FindUnits | undefined
  /** One answer changed. Null clears it. Text that could not be read as a number or date comes as typed. */
  readonly onChange: (fieldId: string, value: Answers[string]) => void
  readonly onBlur?: ((fieldId: string) => void) | undefined
  readonly onUpload?: UploadFile | undefined
  readonly fileHref?: ((fileId: string) => string) | undefined
  readonly maxFileBytes?: number | undefined
  readonly renderAside?: ((fieldId: string) => ReactNode) | undefined
  /** Change it to take `answers` again: a conflict was settled, an undo, a draft was restored. */
  readonly revision?: string | number | undefined
}

const nothingComputed: Answers = {}

/** One section as one rjsf form: uncontrolled, never validated while typing. Mount it under a heading of the page. */
export function SectionForm(props: SectionFormProps) {
  const {
    form,
    section,
    answers,
    visible,
    problems,
    onChange,
    onBlur,
    readOnly = false,
    revision = 0,
  } = props
  const {
    computed = nothingComputed,
    onUpload,
    fileHref,
    maxFileBytes,
    renderAside,
    locked,
    findUnits,
  } = props
  const language = useLanguage()
  const fields = useMemo(() => new Map(section.fields.map((field) => [field.id, field])), [section])
  const sentences = useMemo(() => {
    const columnOf = (path: string) => {
      const [, fieldId = '', , columnId] = path.split('/')
      const field = fields.get(fieldId)
      return field?.columns?.find((column) => column.id === columnId) ?? field
    }
    // The first problem of a place is the one to mend first.
    return new Map(
      problems
        .toReversed()
        .map((problem) => [problem.path, problemSentence(problem, columnOf(problem.path), language)]),
    )
  }, [problems, fields, language])
  const state = useMemo<SectionState>(
    () => ({
      controls,
      fields,
      language,
      visible: visible.fields,
      required: visible.required,
      computed,
      sentences,
      readOnly,
      locked,
      findUnits,
      onBlur,
      onUpload,
      fileHref,
      maxFileBytes,
      renderAside,
    }),
    [
      fields,
      language,
      visible,
      computed,
      sentences,
      readOnly,
      locked,
      findUnits,
      onBlur,
      onUpload,
      fileHref,
      maxFileBytes,
      renderAside,
    ],
  )
  const store = useSectionStore(state)

  // The form below must not be drawn again for a key, so it gets references that never change.
  const latest = useRef({ onChange, answers })
  useLayoutEffect(() => {
    latest.current = { onChange, answers }
  })
  const change = useCallback(
    (fieldId: string, value: Answers[string]) => latest.current.onChange(fieldId, value),
    [],
  )
  const readAnswers = useCallback(() => latest.current.answers, [])

  return (
    <SectionProvider value={store}>
      <div className={styles['section']}>
        <SectionRjsf
          key={`${section.id} ${revision}`}
          form={form}
          section={section}
          language={language}
          initialAnswers={answers}
          onChange={change}
          readAnswers={readAnswers}
        />
      </div>
    </SectionProvider>
  )
}
