import type { Condition, ConditionField, ConditionTest, ConditionValue, Operator } from './condition.ts'

const signs: Partial<Record<Operator, string>> = {
  is: '==',
  isNot: '!=',
  below: '<',
  atMost: '<=',
  above: '>',
  atLeast: '>=',
}

export type FieldsById = ReadonlyMap<string, ConditionField>

/** The expression a condition stands for. An empty group says nothing: the empty text. */
export function writeCondition(condition: Condition, fields: FieldsById): string {
  if (condition.kind === 'text') return condition.source.trim()
  if (condition.kind === 'test') return writeTest(condition, fields)
  const sign = condition.join === 'and' ? ' && ' : ' || '
  const parts = condition.parts
    .map((part) => ({ part, text: writeCondition(part, fields) }))
    .filter(({ text }) => text !== '')
  if (parts.length < 2) return parts[0]?.text ?? ''
  return parts.map(({ part, text }) => (part.kind === 'test' ? text : `(${text})`)).join(sign)
}

function writeTest(test: ConditionTest, fields: FieldsById): string {
  const { field: id, operator, value } = test
  const field = fields.get(id)
  if (operator === 'answered') return `${id} != null`
  if (operator === 'unanswered') return `${id} == null`
  if (operator === 'countAtLeast' || operator === 'countAtMost') {
    return `size(${id}) ${operator === 'countAtLeast' ? '>=' : '<='} ${writeWhole(value)}`
  }
  if (operator === 'oneOf' || operator === 'noneOf') {
    const values = value?.kind === 'several' ? value.values : []
    const text = `${id} in [${values.map((each) => JSON.stringify(each)).join(', ')}]`
    return operator === 'oneOf' ? text : `!(${text})`
  }
  const operand = writeValue(value, field)
  if (operator === 'contains' || operator === 'startsWith') return `${id}.${operator}(${operand})`
  if (operator === 'has') return `${operand} in ${id}`
  if (operator === 'hasNot') return `!(${operand} in ${id})`
  return `${id} ${signs[operator] ?? '=='} ${operand}`
}

function writeValue(value: ConditionValue | undefined, field: ConditionField | undefined): string {
  if (value?.kind === 'field') return value.field
  if (value?.kind !== 'plain') return field?.type === 'boolean' ? 'true' : '""'
  if (typeof value.value !== 'number') return JSON.stringify(value.value)
  // CEL keeps whole numbers and decimals apart: 90 is no percentage, 90.0 is.
  const whole = Number.isInteger(value.value)
  return field?.type === 'decimal' && whole ? value.value.toFixed(1) : String(value.value)
}

function writeWhole(value: ConditionValue | undefined): string {
  const number = value?.kind === 'plain' ? Number(value.value) : 0
  return String(Number.isFinite(number) ? Math.trunc(number) : 0)
}
