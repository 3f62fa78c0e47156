import { rootsOf } from './rule-words.ts'
import { optionValues } from '../check-options.ts'
import type { CompiledField } from '../compiled-form.ts'
import { isNever, truth, visibilitySources } from './claims.ts'
import type { Bench } from './inspect-logic.ts'

const single: ReadonlySet<string> = new Set(['choice', 'verdict', 'rubric', 'yesNoNotApplicable'])

/** Options and levels nobody may ever choose, because a rule refuses them whatever else is answered. */
export function inspectOptions(field: CompiledField, path: string, { form, space, note }: Bench): void {
  const { id, kind, label } = field.definition
  if (!single.has(kind)) return
  const rules = form.ruled.flatMap((owner) =>
    owner.rules.filter((rule) => rootsOf(form, rule.reads).has(id)).map((rule) => ({ owner, rule })),
  )
  if (rules.length === 0) return
  const reads = rules.flatMap(({ owner, rule }) => [owner.definition.id, ...rule.reads])
  const sources = [...rules.map(({ rule }) => rule.source), ...visibilitySources(form, [id, ...reads])]
  for (const [index, value] of optionValues(field.definition).entries()) {
    const dead = isNever({
      space,
      ids: [id, ...reads],
      sources,
      goal: (settled) =>
        settled.values[id] === value &&
        rules.every(
          ({ owner, rule }) =>
            settled.hiddenFields.has(owner.definition.id) || truth(rule, settled) !== false,
        ),
    })
    const place = kind === 'rubric' ? 'levels' : 'options'
    if (dead)
      note('logic.option-unreachable', `${path}/${place}/${index}`, 'warning', {
        params: { label: label.vi, value },
      })
  }
}
