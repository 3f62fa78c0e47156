import type { AnswerValue } from '@thidua/contracts'
import { localText } from '@thidua/kernel'
import { controlIdOf } from '../problems/field-id-of-path.ts'
import styles from './section.module.css'
import { useSection } from './section-store.ts'

export type FieldControlProps = {
  readonly fieldId: string
  readonly value: AnswerValue
  readonly onChange: (value: AnswerValue) => void
}

/** One field of the section with the control of its kind; nothing while it is hidden. */
export function FieldControl({ fieldId, value, onChange }: FieldControlProps) {
  const field = useSection((state) => state.fields.get(fieldId))
  const visible = useSection((state) => state.visible.has(fieldId))
  const required = useSection((state) => state.required.has(fieldId))
  const error = useSection((state) => state.sentences.get(`/${fieldId}`))
  const controls = useSection((state) => state.controls)
  const language = useSection((state) => state.language)
  const readOnly = useSection((state) => state.readOnly || state.locked?.has(fieldId) === true)
  const onBlur = useSection((state) => state.onBlur)
  const renderAside = useSection((state) => state.renderAside)
  if (!field || !visible) return null
  const Control = controls[field.kind]
  return (
    <div className={styles['field']} data-field={fieldId}>
      <Control
        field={field}
        path={`/${fieldId}`}
        id={controlIdOf(`/${fieldId}`)}
        label={localText(field.label, language)}
        help={field.help ? localText(field.help, language) : undefined}
        error={error}
        required={required}
        readOnly={readOnly}
        language={language}
        value={value}
        onChange={onChange}
        onBlur={() => onBlur?.(fieldId)}
        aside={renderAside?.(fieldId)}
      />
    </div>
  )
}
