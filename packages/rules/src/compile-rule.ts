import { ok, refuse, type ErrorParams, type Outcome } from '@thidua/kernel'
import { directCondition } from './direct-condition.ts'
import { loosenBranches } from './loosen-branches.ts'
import { once } from './once.ts'
import { treeOf } from './parse-rule.ts'
import { placeOfError } from './refusal-place.ts'
import { checkingScope, runningScope } from './rule-scope.ts'
import { ruleShape } from './rule-shape.ts'
import { ruleLimits, type Rule, type RuleOptions, type RuleResult } from './rule-types.ts'

const results: Readonly<Record<string, RuleResult>> = {
  bool: 'boolean',
  int: 'integer',
  double: 'decimal',
  string: 'text',
}

/**
 * Parses, type-checks and prices one CEL expression.
 * Refuses `rule.syntax`, `rule.type` (unknown variable, wrong types, function not available) and `rule.cost`, each with
 * the place in the source (`start`, `end`).
 */
export function compileRule(source: string, options: RuleOptions): Outcome<Rule> {
  if (source.length > ruleLimits.sourceLength) {
    const place = { start: ruleLimits.sourceLength, end: source.length }
    return refuse('rule.cost', { length: source.length, limit: ruleLimits.sourceLength, ...place })
  }
  const { variables } = options
  const parsed = attempt(() => checkingScope(variables).parse(source))
  if (!parsed.ok) return refuse(isTooLarge(parsed.error) ? 'rule.cost' : 'rule.syntax', why(parsed.error))
  const shape = ruleShape(parsed.value.ast, options.maxItems ?? {})
  if (!shape.ok) return shape
  const checked = parsed.value.check()
  if (!checked.valid) return refuse('rule.type', why(checked.error))
  const result = results[checked.type ?? '']
  if (!result || (options.result !== 'any' && options.result !== result)) {
    return refuse('rule.type', {
      expected: options.result,
      found: checked.type ?? 'unknown',
      start: 0,
      end: source.length,
    })
  }
  // Made ready when it first runs: most rules are read off the answers and never do.
  const engine = once(() => readyToRun(source, runningScope(variables)))
  const run: Rule['run'] = (context) => engine()(context)
  const direct = result === 'boolean' ? directCondition(treeOf(parsed.value.ast), variables) : null
  return ok({ source, result, ...shape.value, variables, run, direct })
}

/** Mostly the engine runs a rule as it stands; each `dyn(…)` would cost a call. */
function readyToRun(source: string, scope: ReturnType<typeof runningScope>): Rule['run'] {
  const plain = scope.parse(source)
  return plain.check().valid ? plain : scope.parse(loosenBranches(source, plain.ast))
}

function attempt<Value>(work: () => Value): { ok: true; value: Value } | { ok: false; error: unknown } {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return { ok: false, error }
  }
}

function isTooLarge(error: unknown): boolean {
  return /exceed|limit|too (deep|many)/i.test(summaryOf(error))
}

function why(error: unknown): ErrorParams {
  return { reason: summaryOf(error), ...placeOfError(error) }
}

function summaryOf(error: unknown): string {
  if (error instanceof Error) {
    const summary = (error as { summary?: unknown }).summary
    return (typeof summary === 'string' ? summary : error.message).slice(0, 200)
  }
  return 'unknown'
}
