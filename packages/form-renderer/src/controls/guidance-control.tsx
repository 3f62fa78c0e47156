import { Notice } from '@thidua/ui'
import type { ControlProps } from './control-props.ts'

/** Words of the form's author between the questions. */
export function GuidanceControl({ label, help }: ControlProps) {
  return help ? (
    <Notice tone="neutral" title={label}>
      {help}
    </Notice>
  ) : (
    <Notice tone="neutral">{label}</Notice>
  )
}
