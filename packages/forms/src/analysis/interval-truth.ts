import { parseRule, type RuleTree } from '@thidua/rules'
import { numberBounds } from '../check-number.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { formLimits } from '../form-limits.ts'

/** What an expression can come to, whatever the answers: a proof for arithmetic, where trying values proves nothing. */
export type Truth = { readonly canBeTrue: boolean; readonly canBeFalse: boolean; readonly canFail: boolean }

type Span = { readonly low: number; readonly high: number; readonly canFail: boolean }

const anything: Truth = { canBeTrue: true, canBeFalse: true, canFail: true }

export function intervalTruth(form: CompiledForm, source: string): Truth {
  const tree = parseRule(source)
  return tree.ok ? truthOf(tree.value, form) : anything
}

/** The least and greatest value a numeric expression can have; null when it is not of that kind. */
export function intervalOf(
  form: CompiledForm,
  source: string,
): { readonly low: number; readonly high: number } | null {
  const tree = parseRule(source)
  return tree.ok ? spanOf(tree.value, form) : null
}

function truthOf(node: RuleTree, form: CompiledForm): Truth {
  switch (node.op) {
    case 'value':
      return { canBeTrue: node.value === true, canBeFalse: node.value === false, canFail: false }
    case 'not': {
      const inner = truthOf(node.of, form)
      return { canBeTrue: inner.canBeFalse, canBeFalse: inner.canBeTrue, canFail: inner.canFail }
    }
    case 'and': {
      const [left, right] = [truthOf(node.left, form), truthOf(node.right, form)]
      return {
        canBeTrue: left.canBeTrue && right.canBeTrue,
        canBeFalse: left.canBeFalse || right.canBeFalse,
        canFail: left.canFail || right.canFail,
      }
    }
    case 'or': {
      const [left, right] = [truthOf(node.left, form), truthOf(node.right, form)]
      return {
        canBeTrue: left.canBeTrue || right.canBeTrue,
        canBeFalse: left.canBeFalse && right.canBeFalse,
        canFail: left.canFail || right.canFail,
      }
    }
    case '<':
      return compare(
        node.left,
        node.right,
        form,
        (a, b) => a.low < b.high,
        (a, b) => a.high >= b.low,
      )
    case '<=':
      return compare(
        node.left,
        node.right,
        form,
        (a, b) => a.low <= b.high,
        (a, b) => a.high > b.low,
      )
    case '>':
      return compare(
        node.left,
        node.right,
        form,
        (a, b) => a.high > b.low,
        (a, b) => a.low <= b.high,
      )
    case '>=':
      return compare(
        node.left,
        node.right,
        form,
        (a, b) => a.high >= b.low,
        (a, b) => a.low < b.high,
      )
    case '==':
      return compare(
        node.left,
        node.right,
        form,
        (a, b) => a.low <= b.high && b.low <= a.high,
        () => true,
      )
    default:
      return anything
  }
}

type Test = (left: Span, right: Span) => boolean

function compare(left: RuleTree, right: RuleTree, form: CompiledForm, isTrue: Test, isFalse: Test): Truth {
  const [a, b] = [spanOf(left, form), spanOf(right, form)]
  if (!a || !b) return anything
  return { canBeTrue: isTrue(a, b), canBeFalse: isFalse(a, b), canFail: a.canFail || b.canFail }
}

function spanOf(node: RuleTree, form: CompiledForm): Span | null {
  switch (node.op) {
    case 'value':
      return typeof node.value === 'number' ? { low: node.value, high: node.value, canFail: false } : null
    case 'variable':
      return spanOfField(node.name, form)
    case 'minus': {
      const inner = spanOf(node.of, form)
      return inner && { low: -inner.high, high: -inner.low, canFail: inner.canFail }
    }
    case 'call':
      return spanOfCall(node, form)
    case '+':
    case '-':
    case '*':
    case '/': {
      const [left, right] = [spanOf(node.left, form), spanOf(node.right, form)]
      return left && right ? combine(node.op, left, right) : null
    }
    default:
      return null
  }
}

function combine(op: '+' | '-' | '*' | '/', left: Span, right: Span): Span {
  const canFail = left.canFail || right.canFail
  if (op === '+') return { low: left.low + right.low, high: left.high + right.high, canFail }
  if (op === '-') return { low: left.low - right.high, high: left.high - right.low, canFail }
  if (op === '/' && right.low <= 0 && right.high >= 0) {
    const grows = left.low >= 0 && right.low >= 0
    return { low: grows ? 0 : Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, canFail: true }
  }
  const by = (a: number, b: number): number => (op === '*' ? product(a, b) : a / b)
  const ends = [
    by(left.low, right.low),
    by(left.low, right.high),
    by(left.high, right.low),
    by(left.high, right.high),
  ]
  // Whole numbers divide towards zero, decimals exactly: both lie within these ends rounded outwards.
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  return { low: op === '/' ? Math.floor(low) : low, high: op === '/' ? Math.ceil(high) : high, canFail }
}

function product(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

function spanOfField(name: string, form: CompiledForm): Span | null {
  const field = form.fields.get(name)
  if (!field) return null
  if (field.computed) {
    const tree = parseRule(field.computed.source)
    const span = tree.ok ? spanOf(tree.value, form) : null
    return span && { ...span, canFail: true }
  }
  const type = form.variables[name]
  if (type !== 'integer' && type !== 'decimal') return null
  const { minimum, maximum } = numberBounds(field.definition)
  return { low: minimum, high: maximum, canFail: true }
}

function spanOfCall(node: RuleTree & { readonly op: 'call' }, form: CompiledForm): Span | null {
  const [inner] = node.with
  if (!inner || node.on) return null
  if (node.name === 'hundredths') {
    const span = spanOf(inner, form)
    return span && { low: span.low * 100, high: span.high * 100, canFail: span.canFail }
  }
  if (node.name === 'double' || node.name === 'int') {
    const span = spanOf(inner, form)
    return span && { low: Math.floor(span.low), high: Math.ceil(span.high), canFail: span.canFail }
  }
  if (node.name !== 'size' || inner.op !== 'variable') return null
  const definition = form.fields.get(inner.name)?.definition
  if (!definition) return null
  const most = {
    evidence: formLimits.evidence,
    rows: formLimits.rows,
    choices: definition.options?.length ?? 0,
  }
  const high =
    definition.kind in most ? (definition.maxItems ?? most[definition.kind as keyof typeof most]) : Infinity
  return { low: 0, high, canFail: true }
}
