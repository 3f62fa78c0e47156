import { RadioGroup } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { ClearChoice } from './clear-choice.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

export function YesNoNotApplicableControl(props: ControlProps) {
  const { value, onChange, onBlur, readOnly } = props
  return (
    <RadioGroup
      {...fieldPropsOf(props)}
      aside={
        <>
          {value !== null && !readOnly && !props.required ? (
            <ClearChoice onClear={() => onChange(null)} />
          ) : null}
          {props.aside}
        </>
      }
      layout="row"
      disabled={readOnly}
      options={[
        { value: 'yes', label: t('forms.yes') },
        { value: 'no', label: t('forms.no') },
        { value: 'notApplicable', label: t('forms.verdictNotApplicable') },
      ]}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
    />
  )
}
