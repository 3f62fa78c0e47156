import { MoneyField } from '@thidua/ui'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** Whole đồng. */
export function MoneyControl(props: ControlProps) {
  const { value, onChange, onBlur, readOnly } = props
  return (
    <MoneyField
      {...fieldPropsOf(props)}
      value={typeof value === 'number' || typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
      readOnly={readOnly}
    />
  )
}
