import { NumberField } from '@thidua/ui'
import { localText } from '@thidua/kernel'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** Whole numbers, decimals and percentages. */
export function NumberControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, language } = props
  const unit = field.unit ? localText(field.unit, language) : field.kind === 'percent' ? '%' : undefined
  return (
    <NumberField
      {...fieldPropsOf(props)}
      value={typeof value === 'number' || typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
      readOnly={readOnly}
      unit={unit}
    />
  )
}
