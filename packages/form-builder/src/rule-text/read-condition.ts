import { parseRule } from '@thidua/rules'
import type { Comparison, RuleTree } from '@thidua/rules'
import type { Condition, ConditionField, ConditionTest, ConditionValue, Operator } from './condition.ts'
import type { FieldsById } from './write-condition.ts'

const operators: Partial<Record<Comparison, Operator>> = {
  '==': 'is',
  '!=': 'isNot',
  '<': 'below',
  '<=': 'atMost',
  '>': 'above',
  '>=': 'atLeast',
}
const turned: Partial<Record<Comparison, Comparison>> = {
  '==': '==',
  '!=': '!=',
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
}

/** The condition an expression stands for; parts that have no picture keep their text. Null when it does not parse. */
export function readCondition(source: string, fields: FieldsById): Condition | null {
  if (source.trim() === '') return { kind: 'group', join: 'and', parts: [] }
  const tree = parseRule(source)
  return tree.ok ? read(tree.value, { source, fields }) : null
}

/** True when nothing of a condition had to stay text. */
export function isVisual(condition: Condition): boolean {
  if (condition.kind === 'group') return condition.parts.every(isVisual)
  return condition.kind === 'test'
}

type Reading = { readonly source: string; readonly fields: FieldsById }

function read(tree: RuleTree, reading: Reading): Condition {
  if (tree.op === 'and' || tree.op === 'or') {
    return { kind: 'group', join: tree.op, parts: joined(tree, tree.op, reading) }
  }
  return readTest(tree, reading) ?? { kind: 'text', source: reading.source.slice(tree.start, tree.end) }
}

function joined(tree: RuleTree, join: 'and' | 'or', reading: Reading): readonly Condition[] {
  if ((tree.op === 'and' || tree.op === 'or') && tree.op === join) {
    return [...joined(tree.left, join, reading), ...joined(tree.right, join, reading)]
  }
  return [read(tree, reading)]
}

function readTest(tree: RuleTree, { fields }: Reading): ConditionTest | null {
  const variable = (node: RuleTree): ConditionField | undefined =>
    node.op === 'variable' ? fields.get(node.name) : undefined
  if (tree.op === 'variable') {
    return variable(tree)?.type === 'boolean' ? test(tree.name, 'is', plain(true)) : null
  }
  if (tree.op === 'not') {
    const inner = readTest(tree.of, { source: '', fields })
    const opposite = inner?.operator === 'has' ? 'hasNot' : inner?.operator === 'oneOf' ? 'noneOf' : null
    return inner && opposite ? { ...inner, operator: opposite } : null
  }
  if (tree.op === 'call') return readCall(tree, fields)
  if (!('left' in tree) || tree.op === 'and' || tree.op === 'or') return null
  if (tree.op === 'in') return readIn(tree.left, tree.right, fields)
  const operator = operators[tree.op as Comparison]
  if (!operator) return null
  return (
    readComparison(tree.left, tree.op as Comparison, tree.right, fields) ??
    readComparison(tree.right, turned[tree.op as Comparison] ?? '==', tree.left, fields)
  )
}

function readComparison(
  left: RuleTree,
  sign: Comparison,
  right: RuleTree,
  fields: FieldsById,
): ConditionTest | null {
  const operator = operators[sign]
  if (!operator) return null
  const counted = sizeOf(left, fields)
  const value = valueOf(right, fields)
  if (counted) return readCount(counted, sign, value)
  const field = left.op === 'variable' ? fields.get(left.name) : undefined
  if (!field || left.op !== 'variable') return null
  if (right.op === 'value' && right.value === null) {
    const presence = sign === '==' ? 'unanswered' : sign === '!=' ? 'answered' : null
    return presence ? { kind: 'test', field: left.name, operator: presence } : null
  }
  return value && typeof field.type === 'string' && field.type !== 'texts'
    ? test(left.name, operator, value)
    : null
}

function readCount(id: string, sign: Comparison, value: ConditionValue | null): ConditionTest | null {
  if (value?.kind !== 'plain' || typeof value.value !== 'number') return null
  if (sign === '>=') return test(id, 'countAtLeast', value)
  if (sign === '<=') return test(id, 'countAtMost', value)
  // More than two is at least three.
  if (sign === '>') return test(id, 'countAtLeast', plain(value.value + 1))
  return sign === '<' ? test(id, 'countAtMost', plain(value.value - 1)) : null
}

function readCall(tree: Extract<RuleTree, { op: 'call' }>, fields: FieldsById): ConditionTest | null {
  const [argument] = tree.with
  const field = tree.on?.op === 'variable' ? fields.get(tree.on.name) : undefined
  if (!field || !argument || tree.with.length !== 1) return null
  if (tree.name !== 'contains' && tree.name !== 'startsWith') return null
  const value = valueOf(argument, fields)
  return value?.kind === 'plain' && field.type === 'text' ? test(field.id, tree.name, value) : null
}

function readIn(left: RuleTree, right: RuleTree, fields: FieldsById): ConditionTest | null {
  const list = right.op === 'variable' ? fields.get(right.name) : undefined
  const value = valueOf(left, fields)
  if (list?.type === 'texts') return value?.kind === 'plain' ? test(list.id, 'has', value) : null
  const field = left.op === 'variable' ? fields.get(left.name) : undefined
  if (!field?.choices || right.op !== 'list') return null
  const values = right.items.flatMap((item) =>
    item.op === 'value' && typeof item.value === 'string' ? [item.value] : [],
  )
  return values.length === right.items.length ? test(field.id, 'oneOf', { kind: 'several', values }) : null
}

function sizeOf(tree: RuleTree, fields: FieldsById): string | null {
  if (tree.op !== 'call' || tree.name !== 'size') return null
  const list = tree.on ?? tree.with[0]
  const field = list?.op === 'variable' ? fields.get(list.name) : undefined
  const isList = field && (field.type === 'texts' || (typeof field.type === 'object' && 'rows' in field.type))
  return isList ? field.id : null
}

function valueOf(tree: RuleTree, fields: FieldsById): ConditionValue | null {
  if (tree.op === 'value') return tree.value === null ? null : plain(tree.value)
  if (tree.op === 'minus' && tree.of.op === 'value' && typeof tree.of.value === 'number') {
    return plain(-tree.of.value)
  }
  return tree.op === 'variable' && fields.has(tree.name) ? { kind: 'field', field: tree.name } : null
}

function plain(value: string | number | boolean): ConditionValue {
  return { kind: 'plain', value }
}

function test(field: string, operator: Operator, value: ConditionValue): ConditionTest {
  return { kind: 'test', field, operator, value }
}
