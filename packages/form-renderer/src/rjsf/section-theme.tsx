import { memo } from 'react'
import { deepEquals } from '@rjsf/utils'
import type { FieldProps } from '@rjsf/utils'
import type { AnswerValue } from '@thidua/contracts'
import { FieldControl } from '../section/field-control.tsx'

// The only shapes of rjsf our pages touch: the field that draws a schema, and its `onChange`. Version 7 changes them; change them
// here. Templates and widgets are not used: label, help, control and error are one control of ours.

type AnswerProps = {
  readonly name: string
  readonly value: AnswerValue
  readonly onChange: FieldProps['onChange']
}

/** rjsf copies its data on every key, so lists are compared by what they hold: only the field that changed is drawn again. */
const Answer = memo(
  function Answer({ name, value, onChange }: AnswerProps) {
    return (
      <FieldControl
        fieldId={name}
        value={value}
        onChange={(next) => onChange(next ?? undefined, [name], undefined, name)}
      />
    )
  },
  (before, after) => before.onChange === after.onChange && deepEquals(before.value, after.value),
)

/** Stands where rjsf would draw any schema; ours is always the flat object of a section. */
function SectionFields({ schema, formData, onChange }: FieldProps) {
  const data = (formData ?? {}) as Readonly<Record<string, AnswerValue | undefined>>
  return Object.keys(schema.properties ?? {}).map((name) => (
    <Answer key={name} name={name} value={data[name] ?? null} onChange={onChange} />
  ))
}

export const sectionFields = { SchemaField: SectionFields }

/** rjsf asks for a button even when it is given other children. */
export const sectionTemplates = { ButtonTemplates: { SubmitButton: () => null } }
