import type { FieldProps } from '@thidua/ui'
import type { ControlProps } from './control-props.ts'

/** The part of a control's props that the frame of a field draws. */
export function fieldPropsOf(props: ControlProps): FieldProps {
  const { id, label, help, error, required, aside, hideLabel } = props
  return { id, label, help: hideLabel ? undefined : help, error, required, aside, hideLabel }
}
