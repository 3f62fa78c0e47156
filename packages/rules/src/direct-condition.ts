import type { RuleTree } from './rule-tree.ts'
import type { Rule, RuleType, RuleVariables } from './rule-types.ts'
import { toCelValue } from './rule-value.ts'

type Literal = string | boolean | null
type Condition = NonNullable<Rule['direct']>

/**
 * Most rules of a form only ask whether an answer is this choice, that one, or blank. Such a rule cannot fail, so it is read off
 * the answers without the engine: same verdict (a property compares them), a tenth of the time. Null for any other rule.
 */
export function directCondition(tree: RuleTree, variables: RuleVariables): Condition | null {
  switch (tree.op) {
    case '==':
      return comparison(tree.left, tree.right, variables)
    case '!=': {
      const same = comparison(tree.left, tree.right, variables)
      return same && ((answers) => !same(answers))
    }
    case 'in':
      return membership(tree.left, tree.right, variables)
    case 'not': {
      const inner = directCondition(tree.of, variables)
      return inner && ((answers) => !inner(answers))
    }
    case 'and':
    case 'or':
      return joined(tree.op, tree.left, tree.right, variables)
    default:
      return null
  }
}

function joined(
  op: 'and' | 'or',
  left: RuleTree,
  right: RuleTree,
  variables: RuleVariables,
): Condition | null {
  const first = directCondition(left, variables)
  const second = directCondition(right, variables)
  if (!first || !second) return null
  return op === 'and'
    ? (answers) => first(answers) && second(answers)
    : (answers) => first(answers) || second(answers)
}

function comparison(left: RuleTree, right: RuleTree, variables: RuleVariables): Condition | null {
  if (left.op !== 'variable' || right.op !== 'value') return null
  const { value } = right
  if (typeof value === 'number') return null
  const read = reader(left.name, variables)
  return read && ((answers) => read(answers) === value)
}

function membership(left: RuleTree, right: RuleTree, variables: RuleVariables): Condition | null {
  if (left.op !== 'variable' || right.op !== 'list') return null
  const choices = new Set<unknown>(right.items.map((item) => (item.op === 'value' ? item.value : undefined)))
  if (choices.has(undefined) || [...choices].some((choice) => typeof choice === 'number')) return null
  const read = reader(left.name, variables)
  return read && ((answers) => choices.has(read(answers)))
}

/** Texts and booleans only: numbers of two kinds and lists are compared by more than identity. */
function reader(name: string, variables: RuleVariables): ((answers: Answers) => Literal) | null {
  const type = Object.hasOwn(variables, name) ? variables[name] : undefined
  return type === 'text' || type === 'boolean' ? (answers) => literalOf(answers, name, type) : null
}

type Answers = Readonly<Record<string, unknown>>

function literalOf(answers: Answers, name: string, type: RuleType): Literal {
  const given = Object.hasOwn(answers, name) ? answers[name] : null
  if (typeof given === 'string') return given === '' ? null : given
  return given === undefined || given === null ? null : (toCelValue(given, type) as Literal)
}
