import { useCallback } from 'react'
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
  const view = useSection((state) => state.views.get(fieldId))
  const leave = useSection((state) => state.onBlur)
  const onBlur = useCallback(() => leave(fieldId), [leave, fieldId])
  if (!view) return null
  const { field, Control, language } = view
  return (
    <div className={styles['field']} data-field={fieldId}>
      <Control
        field={field}
        path={`/${fieldId}`}
        id={controlIdOf(`/${fieldId}`)}
        label={localText(field.label, language)}
        help={field.help ? localText(field.help, language) : undefined}
        error={view.error}
        required={view.required}
        readOnly={view.readOnly}
        language={language}
        value={value}
        onChange={onChange}
        onBlur={onBlur}
        aside={view.aside}
      />
      {view.below}
    </div>
  )
}
