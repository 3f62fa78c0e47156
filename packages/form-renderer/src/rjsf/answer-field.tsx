import type { FieldProps } from '@rjsf/utils'
import type { AnswerValue } from '@thidua/contracts'
import { FieldControl } from '../section/field-control.tsx'

/** rjsf's props in, ours out: the id of the field, its value, a way to change it. */
export function AnswerField({ name, formData, fieldPathId, onChange }: FieldProps) {
  return (
    <FieldControl
      fieldId={name}
      value={(formData ?? null) as AnswerValue}
      onChange={(value) => onChange(value ?? undefined, fieldPathId.path)}
    />
  )
}
