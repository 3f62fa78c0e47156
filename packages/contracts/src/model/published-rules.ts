/** The rules of a published form as plain data, by their source: a page opens the form with them and brings no parser. */
export type PublishedRules = Readonly<Record<string, PublishedRuleData>>

export type PublishedRuleData = {
  readonly source: string
  readonly result: 'boolean' | 'integer' | 'decimal' | 'text'
  readonly reads: readonly string[]
  readonly cost: number
  /** `RuleTree` of `@thidua/rules`, which alone reads it. */
  readonly tree: object
}
