import { fillForm } from './fill-form.ts'
import { isNever, truth, visibilitySources } from './claims.ts'
import type { Bench } from './inspect-logic.ts'

/** Two rules that exclude each other over answers that must be given: nobody could ever hand the form in. */
export function inspectTogether({ form, space, note }: Bench): void {
  const filled = fillForm(form, {}, space)
  if (filled.problems.length === 0) return
  const rules = form.ruled.flatMap((owner) =>
    owner.rules.map((rule, index) => ({ owner, rule, index, id: owner.definition.id })),
  )
  const near = rules.filter(({ owner }) => filled.problems.some(({ path }) => path.startsWith(owner.pointer)))
  for (const first of near) {
    for (const second of rules) {
      if (second.rule === first.rule) continue
      const ids = [...first.rule.reads, ...second.rule.reads, first.id, second.id]
      const mustAnswer = ids.filter((id) => form.fields.get(id)?.required)
      const excluded = isNever({
        space,
        ids,
        sources: [first.rule.source, second.rule.source, ...visibilitySources(form, ids)],
        goal: (settled) =>
          mustAnswer.every((id) => settled.hiddenFields.has(id) || settled.values[id] !== undefined) &&
          [first, second].every(
            ({ id, rule }) => settled.hiddenFields.has(id) || truth(rule, settled) !== false,
          ),
      })
      if (!excluded) continue
      const place = placeOf(form, first.id)
      note('logic.unsatisfiable', `${place}/rules/${first.index}`, 'error', {
        params: { first: first.rule.source, second: second.rule.source },
        witness: { shows: 'refused-whatever-is-answered', answers: filled.answers },
      })
      return
    }
  }
}

function placeOf(form: Bench['form'], id: string): string {
  for (const [at, section] of form.sections.entries()) {
    const index = section.fields.findIndex(({ definition }) => definition.id === id)
    if (index >= 0) return `/sections/${at}/fields/${index}`
  }
  return '/sections'
}
