import { compileRule } from '@thidua/rules'
import type { RuleOptions } from '@thidua/rules'
import type { DomainError } from '@thidua/kernel'
import { useDraft } from '../builder/use-builder.ts'
import type { Draft } from '../draft/draft-store.ts'
import { conditionFields } from '../rule-text/condition-fields.ts'
import type { ConditionField } from '../rule-text/condition.ts'
import type { FieldsById } from '../rule-text/write-condition.ts'

export type RuleScope = {
  readonly fields: readonly ConditionField[]
  readonly byId: FieldsById
  /** What the engine has against an expression; null when nothing, or when it is empty. */
  readonly check: (source: string, result: RuleOptions['result']) => DomainError | null
}

const scopes = new WeakMap<Draft, RuleScope>()

/** What rules of the form may read at this moment; worked out once for all that ask. */
export function useRuleScope(): RuleScope {
  const draft = useDraft()
  const known = scopes.get(draft)
  if (known) return known
  const scope = scopeOf(draft)
  scopes.set(draft, scope)
  return scope
}

function scopeOf({ definition, form }: Draft): RuleScope {
  const variables = form?.variables ?? {}
  const fields = conditionFields(definition, variables)
  return {
    fields,
    byId: new Map(fields.map((field) => [field.id, field])),
    check: (source, result) => {
      if (source.trim() === '') return null
      const rule = compileRule(source, { variables, result })
      return rule.ok ? null : rule.error
    },
  }
}
