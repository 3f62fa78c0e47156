import type { PublishedRules, ScoringModel } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { publishRule } from '@thidua/rules'
import { compileScoringWith, type CompiledScoring } from './compile-scoring.ts'
import type { CompiledForm } from './compiled-form.ts'
import { openPublishedRule } from './open-form.ts'

/** Every rule of a compiled scoring as plain data, by its source. */
export function publishScoringRules({ criteria }: CompiledScoring): PublishedRules {
  const rules = criteria.flatMap(({ outcomeRule, pointsRule, parts }) => [
    outcomeRule,
    pointsRule,
    ...parts.flatMap(({ when, value }) => [when, value]),
  ])
  return Object.fromEntries(
    rules.filter((rule) => rule !== null).map((rule) => [rule.source, publishRule(rule)]),
  )
}

/** A scoring ready to count, without the rule language. Refuses as `compileScoring` does, and where a rule did not travel. */
export function openScoring(
  model: ScoringModel,
  form: CompiledForm,
  rules: PublishedRules,
): Outcome<CompiledScoring> {
  return compileScoringWith(openPublishedRule(rules), model, form)
}
