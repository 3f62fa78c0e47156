import type { Answers, AnswerValue } from '@thidua/contracts'
import type { CompiledForm, VisibleFields } from '@thidua/forms'
import { explainRule } from '@thidua/rules'
import type { Rule } from '@thidua/rules'

/** Why something is not asked: the condition that does not hold, and the answers it read. */
export type WhyHidden = {
  readonly fieldId: string
  /** The condition is the section's, not the field's own. */
  readonly bySection: boolean
  readonly source: string
  /** It could not be worked out at all, most often because an answer is missing. */
  readonly failed: boolean
  readonly read: readonly { readonly fieldId: string; readonly value: AnswerValue }[]
}

/** Every hidden field with its reason. Hidden answers count as not given, here as in the engine. */
export function whyHidden(
  form: CompiledForm,
  answers: Answers,
  visible: VisibleFields,
  computed: Answers,
): readonly WhyHidden[] {
  const values = { ...visibleAnswers(answers, visible), ...computed }
  return form.sections.flatMap((section) => {
    const bySection = !visible.sections.has(section.definition.id)
    return section.fields.flatMap((field): readonly WhyHidden[] => {
      if (visible.fields.has(field.definition.id)) return []
      const rule = bySection ? section.visibleWhen : field.visibleWhen
      return rule ? [{ fieldId: field.definition.id, bySection, ...explained(rule, values) }] : []
    })
  })
}

function explained(rule: Rule, values: Answers): Pick<WhyHidden, 'source' | 'failed' | 'read'> {
  const { outcome, read } = explainRule(rule, values)
  return {
    source: rule.source,
    failed: !outcome.ok,
    read: read.map(({ variable, value }) => ({ fieldId: variable, value: value as AnswerValue })),
  }
}

function visibleAnswers(answers: Answers, visible: VisibleFields): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => visible.fields.has(id)))
}
