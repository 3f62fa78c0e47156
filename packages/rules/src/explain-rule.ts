import type { Outcome } from '@thidua/kernel'
import { runRule } from './evaluate-rule.ts'
import type { Rule, RuleType, RuleValue } from './rule-types.ts'
import { toCelValue } from './rule-value.ts'

export type RuleExplanation = {
  readonly outcome: Outcome<RuleValue>
  /** What the rule really read on this run, in that order; branches cut short are not listed. */
  readonly read: readonly { readonly variable: string; readonly value: unknown }[]
}

/** Runs a rule and tells which answers its value rests on. Evaluating it on these answers alone gives the same value. */
export function explainRule(rule: Rule, answers: Readonly<Record<string, unknown>>): RuleExplanation {
  const read = new Map<string, unknown>()
  const context = Object.create(null) as object
  for (const variable of rule.reads) {
    const value = toCelValue(answers[variable], rule.variables[variable] as RuleType)
    Object.defineProperty(context, variable, {
      enumerable: true,
      get() {
        read.set(variable, answers[variable] ?? null)
        return value
      },
    })
  }
  const outcome = runRule(rule, context)
  return { outcome, read: [...read].map(([variable, value]) => ({ variable, value })) }
}
