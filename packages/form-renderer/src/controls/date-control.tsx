import { DateField } from '@thidua/ui'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** `yyyy-mm-dd` in the data, `dd/mm/yyyy` on the page. */
export function DateControl(props: ControlProps) {
  const { value, onChange, onBlur, readOnly } = props
  return (
    <DateField
      {...fieldPropsOf(props)}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
      readOnly={readOnly}
    />
  )
}
