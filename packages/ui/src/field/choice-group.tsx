import { useId } from 'react'
import { classNames } from '../class-names.ts'
import { Field } from './field.tsx'
import { splitFieldProps } from './field-props.ts'
import type { FieldProps } from './field-props.ts'
import styles from './choice.module.css'
import type { Option } from './select.tsx'

type GroupProps = FieldProps & {
  readonly options: readonly Option[]
  readonly disabled?: boolean | undefined
  readonly onBlur?: (() => void) | undefined
  readonly name?: string | undefined
  /** `column` one under the other, `row` side by side, `tiles` large side by side. */
  readonly layout?: 'column' | 'row' | 'tiles' | undefined
}

export type RadioGroupProps = GroupProps & {
  readonly value: string | null
  readonly onChange?: ((value: string) => void) | undefined
}

/** One of a few, all in sight. */
export function RadioGroup({ value, onChange, ...props }: RadioGroupProps) {
  return (
    <Choices
      {...props}
      type="radio"
      isChosen={(option) => option === value}
      onChoose={(option) => onChange?.(option)}
    />
  )
}

export type CheckboxGroupProps = GroupProps & {
  readonly value: readonly string[]
  readonly onChange?: ((value: readonly string[]) => void) | undefined
}

/** Any number of a few; the order of the answer is the order of the options. */
export function CheckboxGroup({ value, onChange, ...props }: CheckboxGroupProps) {
  const choose = (chosen: string, on: boolean) =>
    onChange?.(
      props.options
        .map((option) => option.value)
        .filter((each) => (each === chosen ? on : value.includes(each))),
    )
  return (
    <Choices {...props} type="checkbox" isChosen={(option) => value.includes(option)} onChoose={choose} />
  )
}

type ChoicesProps = GroupProps & {
  readonly type: 'radio' | 'checkbox'
  readonly isChosen: (value: string) => boolean
  readonly onChoose: (value: string, on: boolean) => void
}

function Choices(props: ChoicesProps) {
  const { field, rest } = splitFieldProps(props)
  const { options, type, layout = 'column' } = rest
  const generated = useId()
  return (
    <Field {...field} as={type === 'radio' ? 'radiogroup' : 'group'}>
      {(ids) => (
        <div className={classNames(styles['group'], styles[layout])} onBlur={() => props.onBlur?.()}>
          {options.map((option, index) => (
            <label key={option.value} className={classNames(styles['choice'], styles[`${layout}Choice`])}>
              <input
                type={type}
                // the first control carries the id, so that an error's link reaches the group
                id={index === 0 ? ids.id : undefined}
                aria-invalid={type === 'checkbox' ? ids['aria-invalid'] : undefined}
                data-invalid={ids['aria-invalid']}
                aria-describedby={ids['aria-describedby']}
                name={props.name ?? generated}
                value={option.value}
                checked={props.isChosen(option.value)}
                disabled={props.disabled || option.disabled}
                className={styles['box']}
                onChange={(event) => props.onChoose(option.value, event.target.checked)}
              />
              <span>
                {option.label}
                {option.help ? <span className={styles['optionHelp']}>{option.help}</span> : null}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
