import type { Answers, AnswerValue } from '@thidua/contracts'
import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledForm, SettleStep } from './compiled-form.ts'

/** What the answers come to once hidden ones are taken out and computed ones put in. */
export type SettledAnswers = {
  /** Visible, given answers and computed values; undefined where hidden. */
  readonly values: Readonly<Record<string, AnswerValue | undefined>>
  readonly hiddenSections: ReadonlySet<string>
  readonly hiddenFields: ReadonlySet<string>
}

type Settling = {
  readonly values: Record<string, AnswerValue | undefined>
  readonly hiddenSections: Set<string>
  readonly hiddenFields: Set<string>
}

/**
 * The law of hidden values: a hidden answer is as if never given. It is not checked, not scored, not read by any
 * rule; so hiding one field may in turn hide or show another, which the order of settling takes care of.
 */
export function settleAnswers(form: CompiledForm, answers: Answers): SettledAnswers {
  if (form.settleOrder.length === 0)
    return { values: answers, hiddenSections: nothing, hiddenFields: nothing }
  const settling: Settling = { values: { ...answers }, hiddenSections: new Set(), hiddenFields: new Set() }
  for (const step of form.settleOrder) settle(step, settling)
  return settling
}

const nothing: ReadonlySet<string> = new Set()

function settle(step: SettleStep, { values, hiddenSections, hiddenFields }: Settling): void {
  if ('section' in step) {
    if (!holds(step.section.visibleWhen, values, true)) hiddenSections.add(step.section.definition.id)
    return
  }
  const { field } = step
  const { id } = field.definition
  if (hiddenSections.has(field.sectionId) || !holds(field.visibleWhen, values, true)) {
    hiddenFields.add(id)
    values[id] = undefined
  } else if (field.computed) {
    const computed = evaluateRule(field.computed, values)
    values[id] = computed.ok && computed.value !== null ? computed.value : undefined
  }
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
