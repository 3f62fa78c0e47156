import { useLanguage, useTranslate } from '@thidua/i18n'
import { localText } from '@thidua/kernel'
import { Combobox, Select } from '@thidua/ui'
import { operandOf, operatorsOf } from '../rule-text/condition.ts'
import type { ConditionField, ConditionTest, Operator } from '../rule-text/condition.ts'
import { operatorWord } from '../rule-text/say-condition.ts'
import { kindWord } from '../kinds/kind-words.ts'
import { OperandBox } from './operand-box.tsx'
import styles from './rule-editor.module.css'
import type { RuleScope } from './use-rule-scope.ts'

export type TestRowProps = {
  readonly test: ConditionTest
  readonly scope: RuleScope
  readonly onChange: (test: ConditionTest) => void
}

/** Field, operator, value: three choices in the words of the form. */
export function TestRow({ test, scope, onChange }: TestRowProps) {
  const t = useTranslate()
  const language = useLanguage()
  const field = scope.byId.get(test.field)
  const operators = field ? operatorsOf(field) : [test.operator]
  return (
    <div className={styles['test']}>
      <Combobox
        label={t('builder.conditionField')}
        hideLabel
        placeholder={t('builder.conditionField')}
        options={scope.fields.map((each) => ({
          value: each.id,
          label: localText(each.label, language) || each.id,
          help: `${each.id} · ${kindWord(each.kind)}`,
        }))}
        value={test.field}
        valueLabel={test.field}
        onChange={(id) => {
          const next = id === null ? undefined : scope.byId.get(id)
          if (next) onChange(withField(test, next))
        }}
      />
      <Select
        label={t('builder.conditionOperator')}
        hideLabel
        value={test.operator}
        options={operators.map((operator) => ({ value: operator, label: operatorWord(operator, field) }))}
        onChange={(value) => onChange(withOperator(test, (value ?? 'is') as Operator))}
      />
      <OperandBox test={test} field={field} scope={scope} onChange={onChange} />
    </div>
  )
}

/** Another field keeps the operator where it makes sense for it too; the value was the other field's. */
function withField(test: ConditionTest, field: ConditionField): ConditionTest {
  const operators = operatorsOf(field)
  const operator = operators.includes(test.operator) ? test.operator : (operators[0] ?? 'is')
  return { kind: 'test', field: field.id, operator }
}

function withOperator(test: ConditionTest, operator: Operator): ConditionTest {
  const same = operandOf(operator) === operandOf(test.operator)
  const kept = same && test.value ? { value: test.value } : {}
  return { kind: 'test', field: test.field, operator, ...kept }
}
