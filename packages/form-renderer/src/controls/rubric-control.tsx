import { localText } from '@thidua/kernel'
import { RadioGroup } from '@thidua/ui'
import { formatNumber, t } from '@thidua/i18n'
import { ClearChoice } from './clear-choice.tsx'
import type { ControlProps } from './control-props.ts'
import { fieldPropsOf } from './field-props-of.ts'

/** Levels from the highest to the lowest, each with its points and what it takes. */
export function RubricControl(props: ControlProps) {
  const { field, value, onChange, onBlur, readOnly, language } = props
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
      disabled={readOnly}
      options={(field.levels ?? []).map((level) => ({
        value: level.value,
        label: `${localText(level.label, language)} (${t('forms.points', { points: formatNumber(level.pointsHundredths / 100) })})`,
        help: level.description ? localText(level.description, language) : undefined,
      }))}
      value={typeof value === 'string' ? value : null}
      onChange={onChange}
      onBlur={onBlur}
    />
  )
}
