import { useLanguage, useTranslate } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { CheckboxGroup, DateField, NumberField, Select, TextField } from '@thidua/ui'
import { operandOf } from '../rule-text/condition.ts'
import type { ConditionField, ConditionTest, ConditionValue } from '../rule-text/condition.ts'
import { choiceWord } from '../rule-text/say-condition.ts'
import styles from './rule-editor.module.css'
import type { RuleScope } from './use-rule-scope.ts'

export type OperandBoxProps = {
  readonly test: ConditionTest
  readonly field: ConditionField | undefined
  readonly scope: RuleScope
  readonly onChange: (test: ConditionTest) => void
}

/** What a field is compared with: a value in the field's own manner, or another field of the same type. */
export function OperandBox(props: OperandBoxProps) {
  const t = useTranslate()
  const { test, field, scope, onChange } = props
  const kind = operandOf(test.operator)
  const others = comparable(field, scope)
  if (kind === 'none') return <span />
  if (kind === 'several') return <SeveralBox {...props} />
  const withOther = kind === 'one' && others.length > 0 && order.has(test.operator)
  const value = test.value
  return (
    <div className={styles['operand']}>
      {value?.kind === 'field' ? (
        <OtherField {...props} others={others} />
      ) : (
        <PlainBox {...props} count={kind === 'count'} />
      )}
      {withOther ? (
        <Select
          label={t('builder.compareWith')}
          hideLabel
          value={value?.kind === 'field' ? 'field' : 'plain'}
          options={[
            { value: 'plain', label: t('builder.compareValue') },
            { value: 'field', label: t('builder.compareField') },
          ]}
          onChange={(mode) => {
            const [first] = others
            const { value: _, ...rest } = test
            onChange(
              mode === 'field' && first ? { ...rest, value: { kind: 'field', field: first.id } } : rest,
            )
          }}
        />
      ) : null}
    </div>
  )
}

const order: ReadonlySet<string> = new Set(['is', 'isNot', 'below', 'atMost', 'above', 'atLeast'])

function comparable(field: ConditionField | undefined, scope: RuleScope): readonly ConditionField[] {
  if (!field || typeof field.type !== 'string' || field.choices || field.type === 'texts') return []
  return scope.fields.filter(
    (other) =>
      other.id !== field.id &&
      other.type === field.type &&
      (field.kind === 'date') === (other.kind === 'date'),
  )
}

function OtherField({
  test,
  onChange,
  others,
}: OperandBoxProps & { readonly others: readonly ConditionField[] }) {
  const t = useTranslate()
  const language = useLanguage()
  return (
    <Select
      label={t('builder.conditionValue')}
      hideLabel
      value={test.value?.kind === 'field' ? test.value.field : null}
      options={others.map(({ id, label }) => ({ value: id, label: localText(label, language) || id }))}
      onChange={(id) => id !== null && onChange({ ...test, value: { kind: 'field', field: id } })}
    />
  )
}

function PlainBox({ test, field, onChange, count }: OperandBoxProps & { readonly count: boolean }) {
  const t = useTranslate()
  const language = useLanguage()
  const value = test.value?.kind === 'plain' ? test.value.value : null
  const put = (next: string | number | boolean | null) => {
    const { value: _, ...rest } = test
    onChange(next === null ? rest : { ...rest, value: { kind: 'plain', value: next } })
  }
  const words = { label: t('builder.conditionValue'), hideLabel: true }
  if (count || field?.type === 'integer' || field?.type === 'decimal') {
    return (
      <NumberField
        {...words}
        value={typeof value === 'number' ? value : null}
        onChange={(next) => {
          if (typeof next !== 'string') put(next)
        }}
      />
    )
  }
  if (field?.type === 'boolean') {
    return (
      <Select
        {...words}
        placeholder={t('builder.choose')}
        value={value === true ? 'yes' : value === false ? 'no' : null}
        options={[
          { value: 'yes', label: t('builder.value.yes') },
          { value: 'no', label: t('builder.value.no') },
        ]}
        onChange={(next) => put(next === null ? null : next === 'yes')}
      />
    )
  }
  if (field?.kind === 'date') {
    return <DateField {...words} value={typeof value === 'string' ? value : null} onChange={put} />
  }
  if (field?.choices) {
    return (
      <Select
        {...words}
        placeholder={t('builder.choose')}
        value={typeof value === 'string' ? value : null}
        options={field.choices.map((choice) => ({
          value: choice.value,
          label: choiceWord(field, choice.value, language),
        }))}
        onChange={put}
      />
    )
  }
  return <TextField {...words} value={typeof value === 'string' ? value : ''} onChange={put} />
}

function SeveralBox({ test, field, onChange }: OperandBoxProps) {
  const t = useTranslate()
  const language = useLanguage()
  const values = test.value?.kind === 'several' ? test.value.values : []
  const several = (next: readonly string[]): ConditionValue => ({ kind: 'several', values: next })
  return (
    <CheckboxGroup
      label={t('builder.conditionValue')}
      hideLabel
      value={values}
      options={(field?.choices ?? []).map((choice) => ({
        value: choice.value,
        label: choiceWord(field, choice.value, language),
      }))}
      onChange={(next) => onChange({ ...test, value: several(next) })}
    />
  )
}
