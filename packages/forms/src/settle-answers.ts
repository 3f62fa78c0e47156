import type { Answers, AnswerValue } from '@thidua/contracts'
import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledForm } from './compiled-form.ts'

/** What the answers come to once hidden ones are taken out and computed ones put in. */
export type SettledAnswers = {
  /** Only visible, given answers and computed values; a null-prototype object. */
  readonly values: Readonly<Record<string, AnswerValue>>
  readonly hiddenSections: ReadonlySet<string>
  readonly hiddenFields: ReadonlySet<string>
}

/**
 * The law of hidden values: a hidden answer is as if never given. It is not checked, not scored, not read by any
 * rule; so hiding one field may in turn hide or show another, which the order of settling takes care of.
 */
export function settleAnswers(form: CompiledForm, answers: Answers): SettledAnswers {
  const values = Object.create(null) as Record<string, AnswerValue>
  const hiddenSections = new Set<string>()
  const hiddenFields = new Set<string>()
  for (const step of form.settleOrder) {
    if ('section' in step) {
      if (!holds(step.section.visibleWhen, values, true)) hiddenSections.add(step.section.definition.id)
      continue
    }
    const { field } = step
    const id = field.definition.id
    if (hiddenSections.has(field.sectionId) || !holds(field.visibleWhen, values, true)) {
      hiddenFields.add(id)
    } else if (field.computed) {
      const computed = evaluateRule(field.computed, values)
      if (computed.ok && computed.value !== null) values[id] = computed.value
    } else if (Object.hasOwn(answers, id)) {
      const value = answers[id]
      if (value !== undefined && value !== null && value !== '') values[id] = value
    }
  }
  return { values, hiddenSections, hiddenFields }
}

/** True only when the condition is true: one that needs a missing answer is not met. No condition: `otherwise`. */
export function holds(
  rule: Rule | null,
  values: Readonly<Record<string, unknown>>,
  otherwise: boolean,
): boolean {
  if (!rule) return otherwise
  const outcome = evaluateRule(rule, values)
  return outcome.ok && outcome.value === true
}
