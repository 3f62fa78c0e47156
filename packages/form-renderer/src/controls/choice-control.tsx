import { Combobox, RadioGroup, Select } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { useSection } from '../section/section-store.ts'
import { ClearChoice } from './clear-choice.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'
import { optionList } from './option-list.ts'

const inSight = 5
const inList = 30

/** One of the options: all in sight when few, a list when more, a search when many. */
export function ChoiceControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, language, hideLabel } = props
  const on = useSection((state) => state.on)
  const chosen = typeof value === 'string' ? value : null
  const options = optionList(field, language, { on, chosen: chosen === null ? [] : [chosen] })
  const shared = { ...fieldPropsOf(props), options, value: chosen, onBlur }
  if (options.length > inList) return <Combobox {...shared} disabled={readOnly} onChange={onChange} />
  if (options.length > inSight || hideLabel) {
    return <Select {...shared} disabled={readOnly} placeholder={t('forms.choose')} onChange={onChange} />
  }
  return (
    <RadioGroup
      {...shared}
      aside={
        <>
          {value !== null && !readOnly && !props.required ? (
            <ClearChoice onClear={() => onChange(null)} />
          ) : null}
          {props.aside}
        </>
      }
      disabled={readOnly}
      onChange={onChange}
    />
  )
}
