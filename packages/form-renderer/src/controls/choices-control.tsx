import { CheckboxGroup } from '@thidua/ui'
import { useSection } from '../section/section-store.ts'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'
import { optionList } from './option-list.ts'

export function ChoicesControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, language } = props
  const on = useSection((state) => state.on)
  const chosen = Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
  return (
    <CheckboxGroup
      {...fieldPropsOf(props)}
      disabled={readOnly}
      options={optionList(field, language, { on, chosen })}
      value={chosen}
      onChange={(next) => onChange(next.length > 0 ? next : null)}
      onBlur={onBlur}
    />
  )
}
