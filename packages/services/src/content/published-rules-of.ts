import type { PublishedRules } from '@thidua/contracts'
import type { CompiledForm } from '@thidua/forms'
import { publishRules } from '@thidua/forms'

const known = new WeakMap<CompiledForm, PublishedRules>()

/** The rules of a pinned form as a page needs them; made once per form. */
export function publishedRulesOf(form: CompiledForm): PublishedRules {
  const found = known.get(form)
  if (found) return found
  const rules = publishRules(form)
  known.set(form, rules)
  return rules
}
