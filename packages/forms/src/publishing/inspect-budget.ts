import type { CompiledForm } from '../compiled-form.ts'
import type { Finding } from '../findings/finding.ts'

/** What a form may cost whoever fills it; beyond, typing would lag on a plain phone. */
export const formBudget = { fields: 600, sectionFields: 60, ruleSteps: 100_000, fanOut: 80 } as const

export function inspectBudget(form: CompiledForm): readonly Finding[] {
  const findings: Finding[] = []
  const over = (
    code: Finding['code'],
    path: string,
    found: number,
    limit: number,
    more: Finding['params'] = {},
  ): void => {
    if (found > limit) findings.push({ code, path, severity: 'warning', params: { found, limit, ...more } })
  }
  over('budget.fields', '/sections', form.fields.size, formBudget.fields)
  const readers = new Map<string, number>()
  let steps = 0
  for (const [at, section] of form.sections.entries()) {
    over('budget.section-fields', `/sections/${at}/fields`, section.fields.length, formBudget.sectionFields, {
      section: section.definition.title.vi,
    })
    for (const field of section.fields)
      for (const rule of [field.visibleWhen, field.requiredWhen, field.computed, ...field.rules]) {
        steps += rule?.cost ?? 0
        for (const id of rule?.reads ?? []) readers.set(id, (readers.get(id) ?? 0) + 1)
      }
  }
  over('budget.rule-steps', '/sections', steps, formBudget.ruleSteps)
  for (const [at, section] of form.sections.entries())
    for (const [index, { definition }] of section.fields.entries())
      over(
        'budget.rule-fan-out',
        `/sections/${at}/fields/${index}`,
        readers.get(definition.id) ?? 0,
        formBudget.fanOut,
        {
          label: definition.label.vi,
        },
      )
  return findings
}
