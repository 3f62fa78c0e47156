import type { FormDefinition, PublishedRules } from '@thidua/contracts'
import { type Outcome, ok, refuse } from '@thidua/kernel'
import { openRule, type PublishedRule } from '@thidua/rules'
import { compileFormWith, type RuleCompiler } from './compile-form-with.ts'
import type { CompiledForm } from './compiled-form.ts'

/**
 * A published form ready to check answers, without the rule language: its rules come parsed and typed, its faults were looked for
 * when it was published. Refuses
 * `form.definition-invalid` when a rule of the definition was not published with it.
 */
export function openForm(definition: FormDefinition, rules: PublishedRules): Outcome<CompiledForm> {
  return compileFormWith(openPublishedRule(rules), definition)
}

export function openPublishedRule(rules: PublishedRules): RuleCompiler {
  return (source, { variables }) => {
    const published = Object.hasOwn(rules, source) ? rules[source] : undefined
    // The tree is opaque to the contract; only `publishRules` writes it.
    return published
      ? ok(openRule(published as PublishedRule, variables))
      : refuse('rule.syntax', { reason: 'not-published' })
  }
}
