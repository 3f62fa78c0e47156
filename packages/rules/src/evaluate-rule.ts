import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { Rule, RuleType, RuleValue } from './rule-types.ts'
import { fromCelValue, toCelValue } from './rule-value.ts'

/** Nothing to inherit; and unlike a bare null prototype, objects made from it stay fast to read. */
const bareContext = Object.freeze(Object.create(null))

/**
 * Runs a rule over plain answers (variable → JSON value; absent and empty read as null).
 * Refuses `rule.failed` when it cannot give a value, most often because it needs an answer not yet given.
 */
export function evaluateRule(rule: Rule, answers: Readonly<Record<string, unknown>>): Outcome<RuleValue> {
  if (rule.direct) return rule.direct(answers) ? yes : no
  const context = Object.create(bareContext) as Record<string, unknown>
  let isBlank = true
  for (const name of rule.reads) {
    const given = Object.hasOwn(answers, name) ? answers[name] : null
    const value = toCelValue(given, rule.variables[name] as RuleType)
    context[name] = value
    isBlank &&= value === null
  }
  return isBlank ? ofNothing(rule, context) : runRule(rule, context)
}

const yes = ok(true)
const no = ok(false)

/** What a rule says while nothing it reads is answered: always the same, mostly that it cannot tell. */
const saidOfNothing = new WeakMap<Rule, Outcome<RuleValue>>()

function ofNothing(rule: Rule, context: object): Outcome<RuleValue> {
  const known = saidOfNothing.get(rule)
  if (known) return known
  const said = runRule(rule, context)
  saidOfNothing.set(rule, said)
  return said
}

/** Rules fail on what is not answered yet, often. Nobody reads where; taking that down costs the engine more than the rule. */
const errors = Error as { stackTraceLimit?: number | undefined }

export function runRule(rule: Rule, context: object): Outcome<RuleValue> {
  let value: unknown
  const { stackTraceLimit } = errors
  errors.stackTraceLimit = 0
  try {
    value = rule.run(context)
  } catch (error) {
    return refuse('rule.failed', { reason: reasonOf(error) })
  } finally {
    errors.stackTraceLimit = stackTraceLimit
  }
  const plain = fromCelValue(value)
  return plain ? ok(plain.value) : refuse('rule.failed', { reason: 'value_out_of_range' })
}

/** The engine's short code only: its full message would quote the rule and could quote answers. */
function reasonOf(error: unknown): string {
  const code = error instanceof Error ? (error as { code?: unknown }).code : null
  return typeof code === 'string' ? code : 'evaluation'
}
