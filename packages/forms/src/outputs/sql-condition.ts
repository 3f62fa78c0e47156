import type { FormField } from '@thidua/contracts'
import type { RuleTree } from '@thidua/rules'
import { listKinds } from './sql-value.ts'
import { quoteText } from './sql-words.ts'

/** A variable as a rule reads it: null when it was not given or is hidden. Undefined: SQL cannot give it. */
export type SqlVariable = (
  name: string,
) => { readonly field: FormField; readonly expression: string } | undefined

/**
 * A condition of a form in SQL: true exactly when the rule is true (what a rule cannot evaluate is unknown to SQL). Null for
 * what goes beyond comparing single answers with constants and joining such comparisons.
 */
export function sqlCondition(tree: RuleTree, variable: SqlVariable): string | null {
  switch (tree.op) {
    case 'and':
    case 'or': {
      const left = sqlCondition(tree.left, variable)
      const right = sqlCondition(tree.right, variable)
      return left === null || right === null ? null : `(${left} ${tree.op} ${right})`
    }
    case 'not': {
      const inner = sqlCondition(tree.of, variable)
      return inner === null ? null : `(not ${inner})`
    }
    case 'variable':
      return plainValue(tree, variable, 'boolean')
    case 'in':
      return membership(tree.left, tree.right, variable)
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return comparison(tree.op, tree.left, tree.right, variable)
    default:
      return null
  }
}

type Kind = 'text' | 'number' | 'boolean'
type Comparing = '==' | '!=' | '<' | '<=' | '>' | '>='

const mirrored = { '==': '==', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function comparison(op: Comparing, left: RuleTree, right: RuleTree, variable: SqlVariable): string | null {
  if (left.op === 'value' && right.op !== 'value') return comparison(mirrored[op], right, left, variable)
  if (right.op !== 'value') return null
  const { value } = right
  if (value === null) {
    const any = left.op === 'variable' ? variable(left.name)?.expression : undefined
    if (any === undefined || (op !== '==' && op !== '!=')) return null
    return `(${any} is ${op === '==' ? '' : 'not '}null)`
  }
  const found = plainValue(left, variable, typeof value as Kind)
  if (found === null) return null
  if (op === '==') return `(${found} is not distinct from ${literal(value)})`
  if (op === '!=') return `(${found} is distinct from ${literal(value)})`
  if (typeof value === 'boolean') return null
  // texts (days among them) in the order of their code points, as rules compare them
  return `(${found}${typeof value === 'string' ? ' collate "C"' : ''} ${op} ${literal(value)})`
}

function membership(item: RuleTree, list: RuleTree, variable: SqlVariable): string | null {
  if (item.op === 'value' && typeof item.value === 'string' && list.op === 'variable') {
    const chosen = variable(list.name)
    if (chosen?.field.kind !== 'choices') return null
    return `(${chosen.expression} @> jsonb_build_array(${quoteText(item.value)}::text))`
  }
  if (list.op !== 'list' || list.items.length === 0) return null
  const values = list.items.map((one) => (one.op === 'value' ? one.value : null))
  const [first] = values
  const kind = typeof first
  if (values.some((value) => value === null || typeof value !== kind)) return null
  const found = plainValue(item, variable, kind as Kind)
  if (found === null) return null
  const choices = values.map((value) => (value === null ? 'null' : literal(value))).join(', ')
  return `coalesce(${found} in (${choices}), false)`
}

const kinds: Readonly<Record<Kind, ReadonlySet<FormField['kind']>>> = {
  boolean: new Set(['yesNo']),
  number: new Set(['integer', 'money', 'decimal', 'percent', 'indicator']),
  text: new Set([
    'shortText',
    'longText',
    'link',
    'verdict',
    'yesNoNotApplicable',
    'rubric',
    'unit',
    'choice',
    'date',
  ]),
}

function plainValue(node: RuleTree, variable: SqlVariable, kind: Kind | 'string'): string | null {
  if (node.op === 'call' && kind === 'number') return sizeOfList(node.name, node.on ?? node.with[0], variable)
  if (node.op !== 'variable') return null
  const found = variable(node.name)
  const wanted = kind === 'string' ? 'text' : kind
  return found && kinds[wanted].has(found.field.kind) ? found.expression : null
}

function sizeOfList(name: string, list: RuleTree | undefined, variable: SqlVariable): string | null {
  const found = name === 'size' && list?.op === 'variable' ? variable(list.name) : undefined
  return found && listKinds.has(found.field.kind) ? `jsonb_array_length(${found.expression})` : null
}

function literal(value: string | number | boolean): string {
  return typeof value === 'string' ? quoteText(value) : `${value}`
}
