import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { Answers, FormSection } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { CompiledForm, VisibleFields } from '@thidua/forms'
import { useLanguage } from '@thidua/i18n'
import { classNames } from '@thidua/ui'
import { controls } from '../controls/controls.ts'
import { sentencesOf } from '../problems/sentences-of.ts'
import { SectionRjsf } from '../rjsf/section-rjsf.tsx'
import { SectionProvider } from './section-store.ts'
import type { FindUnits, UploadFile } from './section-state.ts'
import styles from './section.module.css'
import { useLatest } from './use-latest.ts'
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
  /** The legal date by which codes of lists are open or lapsed; without it all are offered. */
  readonly on?: string | undefined
  /** Beside a label. Give the same node for the same thing, or its field is drawn again with every key. */
  readonly renderAside?: ((fieldId: string) => ReactNode) | undefined
  /** Under a control: what was said about it. The same holds. */
  readonly renderBelow?: ((fieldId: string) => ReactNode) | undefined
  /** Change it to take `answers` again: a conflict was settled, an undo, a draft was restored. */
  readonly revision?: string | number | undefined
}

/** What a page lays out without anybody noticing. */
const manyFields = 60
const nothingComputed: Answers = {}
const noFile = () => ''
const noUpload: UploadFile = () => {
  throw new Error('This form takes no files')
}

/** One section as one rjsf form: uncontrolled, never validated while typing. Mount it under a heading of the page. */
export function SectionForm(props: SectionFormProps) {
  return <OneSection key={props.section.id} {...props} />
}

function OneSection(props: SectionFormProps) {
  const { form, section, answers, visible, problems, onUpload, fileHref } = props
  const language = useLanguage()
  // Fields, and the form they stand in, must not be drawn again for a key: they get references that never change.
  const change = useLatest(props.onChange)
  const leave = useLatest((fieldId: string) => props.onBlur?.(fieldId))
  const upload = useLatest(onUpload ?? noUpload)
  const href = useLatest(fileHref ?? noFile)
  const readAnswers = useLatest(() => answers)
  const store = useSectionStore({
    section,
    controls,
    language,
    visible: visible.fields,
    required: visible.required,
    computed: props.computed ?? nothingComputed,
    sentences: useMemo(() => sentencesOf(section, problems, language), [section, problems, language]),
    readOnly: props.readOnly ?? false,
    locked: props.locked,
    renderAside: props.renderAside,
    renderBelow: props.renderBelow,
    findUnits: props.findUnits,
    onBlur: leave,
    onUpload: onUpload && upload,
    fileHref: fileHref && href,
    maxFileBytes: props.maxFileBytes,
    on: props.on,
  })
  return (
    <SectionProvider value={store}>
      <div className={classNames(styles['section'], section.fields.length > manyFields && styles['long'])}>
        <SectionRjsf
          key={props.revision ?? 0}
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
