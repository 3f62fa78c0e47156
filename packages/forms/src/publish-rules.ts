import type { PublishedRules } from '@thidua/contracts'
import { publishRule } from '@thidua/rules'
import { rulesOf } from './compile-form-with.ts'
import type { CompiledForm } from './compiled-form.ts'

/** Every rule of a compiled form as plain data, by its source: what a page needs to open the form without a parser. */
export function publishRules(form: CompiledForm): PublishedRules {
  const conditions = form.sections.flatMap(({ visibleWhen, fields }) => [
    visibleWhen,
    ...fields.flatMap(rulesOf),
  ])
  return Object.fromEntries(
    conditions.filter((rule) => rule !== null).map((rule) => [rule.source, publishRule(rule)]),
  )
}
