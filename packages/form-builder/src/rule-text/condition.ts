import type { FieldKind, LocalText } from '@thidua/contracts'
import type { RuleType } from '@thidua/rules'

/** A condition as people build it from labels; what cannot be shown so stays an expression. */
export type Condition = ConditionGroup | ConditionTest | ConditionText

export type ConditionGroup = {
  readonly kind: 'group'
  readonly join: 'and' | 'or'
  readonly parts: readonly Condition[]
}

export type ConditionTest = {
  readonly kind: 'test'
  readonly field: string
  readonly operator: Operator
  readonly value?: ConditionValue | undefined
}

export type ConditionText = { readonly kind: 'text'; readonly source: string }

export type ConditionValue =
  | { readonly kind: 'plain'; readonly value: string | number | boolean }
  | { readonly kind: 'several'; readonly values: readonly string[] }
  | { readonly kind: 'field'; readonly field: string }

export type Operator =
  | 'is'
  | 'isNot'
  | 'below'
  | 'atMost'
  | 'above'
  | 'atLeast'
  | 'contains'
  | 'startsWith'
  | 'has'
  | 'hasNot'
  | 'oneOf'
  | 'noneOf'
  | 'answered'
  | 'unanswered'
  | 'countAtLeast'
  | 'countAtMost'

/** A field a condition may read. */
export type ConditionField = {
  readonly id: string
  readonly label: LocalText
  readonly kind: FieldKind
  readonly type: RuleType
  /** The values it can have, where these are few. */
  readonly choices?: readonly { readonly value: string; readonly label: LocalText }[] | undefined
}

const equality: readonly Operator[] = ['is', 'isNot']
const order: readonly Operator[] = ['is', 'isNot', 'below', 'atMost', 'above', 'atLeast']
const presence: readonly Operator[] = ['answered', 'unanswered']

/** The operators that make sense for a field, the likeliest first. */
export function operatorsOf(field: ConditionField): readonly Operator[] {
  const { type } = field
  if (typeof type === 'object') {
    return 'rows' in type ? ['countAtLeast', 'countAtMost', ...presence] : presence
  }
  if (type === 'texts') return ['has', 'hasNot', 'countAtLeast', 'countAtMost', ...presence]
  if (type === 'boolean') return [...equality, ...presence]
  if (type === 'integer' || type === 'decimal' || field.kind === 'date') return [...order, ...presence]
  if (field.choices) return [...equality, 'oneOf', 'noneOf', ...presence]
  return [...equality, 'contains', 'startsWith', ...presence]
}

/** What an operator is compared with. */
export function operandOf(operator: Operator): 'none' | 'one' | 'several' | 'count' {
  if (operator === 'answered' || operator === 'unanswered') return 'none'
  if (operator === 'oneOf' || operator === 'noneOf') return 'several'
  return operator === 'countAtLeast' || operator === 'countAtMost' ? 'count' : 'one'
}

/** False while some comparison still has nothing to compare with. */
export function isComplete(condition: Condition): boolean {
  if (condition.kind === 'group') return condition.parts.every(isComplete)
  if (condition.kind === 'text') return true
  const { operator, value } = condition
  if (operandOf(operator) === 'none') return true
  if (value?.kind === 'several') return value.values.length > 0
  return value?.kind === 'field' || (value?.kind === 'plain' && value.value !== '')
}
