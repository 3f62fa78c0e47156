import { RadioGroup } from '@thidua/ui'
import { t } from '@thidua/i18n'
import { ClearChoice } from './clear-choice.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** “Đạt”, “Không đạt”, “Không áp dụng”: three large choices, in words. */
export function VerdictControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly } = props
  const options = [
    { value: 'met', label: t('forms.verdictMet') },
    { value: 'notMet', label: t('forms.verdictNotMet') },
    { value: 'notApplicable', label: t('forms.verdictNotApplicable') },
  ]
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
      layout="tiles"
      disabled={readOnly}
      options={field.allowNotApplicable === false ? options.slice(0, 2) : options}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
    />
  )
}
