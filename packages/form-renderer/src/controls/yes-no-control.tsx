import { RadioGroup } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { ClearChoice } from './clear-choice.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

export function YesNoControl(props: ControlProps) {
  const { value, onChange, onBlur, readOnly } = props
  const chosen = typeof value === 'boolean'
  return (
    <RadioGroup
      {...fieldPropsOf(props)}
      aside={
        <>
          {chosen && !readOnly && !props.required ? <ClearChoice onClear={() => onChange(null)} /> : null}
          {props.aside}
        </>
      }
      layout="row"
      disabled={readOnly}
      options={[
        { value: 'yes', label: t('forms.yes') },
        { value: 'no', label: t('forms.no') },
      ]}
      value={chosen ? (value ? 'yes' : 'no') : null}
      onChange={(option) => onChange(option === 'yes')}
      onBlur={onBlur}
    />
  )
}
