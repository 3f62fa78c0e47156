import { TextArea, useHeldText } from '@thidua/ui'
import { CharactersLeft } from './characters-left.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** Several lines; 5000 characters unless the form says otherwise. */
export function LongTextControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, hideLabel } = props
  const held = useHeldText(typeof value === 'string' ? value : '', (text) =>
    onChange(text === '' ? null : text),
  )
  return (
    <div>
      <TextArea
        {...fieldPropsOf(props)}
        rows={hideLabel ? 2 : 4}
        readOnly={readOnly}
        value={held.text}
        onChange={held.type}
        onFocus={held.enter}
        onBlur={() => {
          held.leave()
          onBlur()
        }}
      />
      <CharactersLeft text={held.text} limit={field.maxLength ?? 5000} />
    </div>
  )
}
