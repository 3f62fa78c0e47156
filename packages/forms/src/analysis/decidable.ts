import { innerNodes, parseRule, type RuleTree } from '@thidua/rules'
import type { CompiledForm } from '../compiled-form.ts'

const scalars: ReadonlySet<unknown> = new Set(['text', 'integer', 'decimal', 'boolean'])
const mostComparedPairs = 3

/**
 * True when trying the values of `fieldValues` decides the expression: it only holds fields against constants, options,
 * their number, nothing, or one another. Then "no combination makes it true" is a proof and not a guess.
 */
export function isDecidable(form: CompiledForm, sources: readonly string[]): boolean {
  let pairs = 0
  const seen = new Set<string>()
  const isPlain = (source: string): boolean => {
    if (seen.has(source)) return true
    seen.add(source)
    const tree = parseRule(source)
    return tree.ok && decides(tree.value)
  }
  const decides = (node: RuleTree): boolean => {
    switch (node.op) {
      case 'and':
      case 'or':
      case 'not':
      case 'if':
        return innerNodes(node).every(decides)
      case 'value':
        return true
      case 'variable':
        return isKnown(node.name)
      case '==':
      case '!=':
      case '<':
      case '<=':
      case '>':
      case '>=':
        return compares(node.left, node.right)
      case 'in':
        return isSubject(node.right)
          ? isFewOptions(node.right)
          : isSubject(node.left) && node.right.op === 'list'
      default:
        return false
    }
  }
  const compares = (left: RuleTree, right: RuleTree): boolean => {
    if (!isSubject(left) || !isSubject(right)) return false
    if (left.op !== 'value' && right.op !== 'value') pairs += 1
    return pairs <= mostComparedPairs
  }
  const isSubject = (node: RuleTree): boolean => {
    if (node.op === 'value') return true
    if (node.op === 'variable') return isKnown(node.name)
    return node.op === 'call' && node.name === 'size' && node.on === null && node.with[0]?.op === 'variable'
  }
  const isKnown = (name: string): boolean => {
    const field = form.fields.get(name)
    if (!field) return false
    if (field.computed) return isPlain(field.computed.source)
    return (
      scalars.has(form.variables[name]) ||
      field.definition.kind === 'choices' ||
      form.variables[name] !== 'text'
    )
  }
  const isFewOptions = (node: RuleTree): boolean =>
    node.op === 'variable' && (form.fields.get(node.name)?.definition.options?.length ?? 99) <= 5
  return sources.every(isPlain)
}
