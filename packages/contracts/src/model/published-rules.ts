/**
 * The rules of a published form as plain data, by their source. The tree is `RuleTree` of `@thidua/rules`, which alone reads it.
 */
export type PublishedRules = Readonly<Record<string, PublishedRuleData>>

export type PublishedRuleData = {
  readonly source: string
  readonly result: 'boolean' | 'integer' | 'decimal' | 'text'
  readonly reads: readonly string[]
  readonly cost: number
  readonly tree: PublishedRuleTree
}

/** A node of the tree; its further members depend on `op`. */
export type PublishedRuleTree = { readonly op: string; readonly start: number; readonly end: number }
