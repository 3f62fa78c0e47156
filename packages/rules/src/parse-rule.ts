import { ok, refuse, type Outcome } from '@thidua/kernel'
import { Environment, type ASTNode } from '@marcbachmann/cel-js'
import { placeOfError } from './refusal-place.ts'
import type { Arithmetic, Comparison, RuleTree } from './rule-tree.ts'
import { ruleLimits } from './rule-types.ts'

const parser = new Environment({
  unlistedVariablesAreDyn: true,
  limits: { maxAstNodes: ruleLimits.nodes, maxDepth: ruleLimits.depth, maxCallArguments: 8 },
})
const binary: ReadonlySet<string> = new Set(['==', '!=', '<', '<=', '>', '>=', 'in', '+', '-', '*', '/', '%'])

/**
 * The tree of an expression, whatever its variables; types are not checked (`compileRule` does that).
 * Refuses `rule.syntax`, and `rule.cost` for what is too long or too deep.
 */
export function parseRule(source: string): Outcome<RuleTree> {
  if (source.length > ruleLimits.sourceLength)
    return refuse('rule.cost', { length: source.length, limit: ruleLimits.sourceLength })
  try {
    return ok(treeOf(parser.parse(source).ast))
  } catch (error) {
    const reason = error instanceof Error ? error.message.slice(0, 200) : 'unknown'
    return refuse(/exceed|limit|too (deep|many)/i.test(reason) ? 'rule.cost' : 'rule.syntax', {
      reason,
      ...placeOfError(error),
    })
  }
}

export function treeOf(node: ASTNode): RuleTree {
  const place = { start: node.range.start, end: node.range.end }
  switch (node.op) {
    case 'value':
      return {
        op: 'value',
        value: plainValue(node.args),
        ...(typeof node.args === 'bigint' ? { whole: true as const } : {}),
        ...place,
      }
    case 'id':
      return { op: 'variable', name: node.args, ...place }
    case '.':
    case '.?':
      return { op: 'part', of: treeOf(node.args[0]), name: node.args[1], ...place }
    case '[]':
    case '[?]':
      return { op: 'item', of: treeOf(node.args[0]), at: treeOf(node.args[1]), ...place }
    case '!_':
      return { op: 'not', of: treeOf(node.args), ...place }
    case '-_':
      return { op: 'minus', of: treeOf(node.args), ...place }
    case '&&':
    case '||':
      return {
        op: node.op === '&&' ? 'and' : 'or',
        left: treeOf(node.args[0]),
        right: treeOf(node.args[1]),
        ...place,
      }
    case '?:': {
      const [when, yes, no] = node.args
      return { op: 'if', when: treeOf(when), yes: treeOf(yes), no: treeOf(no), ...place }
    }
    case 'call':
      return { op: 'call', name: node.args[0], on: null, with: node.args[1].map(treeOf), ...place }
    case 'rcall':
      return {
        op: 'call',
        name: node.args[0],
        on: treeOf(node.args[1]),
        with: node.args[2].map(treeOf),
        ...place,
      }
    case 'list':
      return { op: 'list', items: node.args.map(treeOf), ...place }
    case 'map':
      throw new Error('maps are not available')
    default: {
      if (!binary.has(node.op)) throw new Error(`not available: ${node.op}`)
      const [left, right] = node.args
      return { op: node.op as Comparison | Arithmetic, left: treeOf(left), right: treeOf(right), ...place }
    }
  }
}

function plainValue(value: unknown): string | number | boolean | null {
  if (typeof value === 'bigint') return Number(value)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  return null
}
