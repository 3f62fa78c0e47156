/** What a rule may know about one row of a table. */
export type CellType = 'text' | 'integer' | 'decimal' | 'boolean' | 'texts'

/** The declared type of a variable. Every variable may also be null: an answer not given. */
export type RuleType =
  | CellType
  | { readonly rows: Readonly<Record<string, CellType>> }
  /** One object of named cells: `plan.date`. */
  | { readonly record: Readonly<Record<string, CellType>> }

export type RuleVariables = Readonly<Record<string, RuleType>>

export type RuleResult = 'boolean' | 'integer' | 'decimal' | 'text'

export type RuleOptions = {
  /** Every variable the rule may read. Passing the same object again reuses the prepared environments. */
  readonly variables: RuleVariables
  /** What the rule must give; 'any' accepts each of the four and reports which it is. */
  readonly result: RuleResult | 'any'
  /** Most items a list variable can hold; unlisted lists count as `ruleLimits.items`. */
  readonly maxItems?: Readonly<Record<string, number>>
}

/** A rule value as the rest of the house sees it: plain JSON. */
export type RuleValue = string | number | boolean | null

/** A compiled rule: plain data but for `run` and `direct`, which only `evaluateRule` and `explainRule` call. */
export type Rule = {
  readonly source: string
  readonly result: RuleResult
  /** Variables the rule reads, in order of first appearance. */
  readonly reads: readonly string[]
  /** Worst-case steps, known before it ever runs. */
  readonly cost: number
  readonly variables: RuleVariables
  readonly run: (context: object) => unknown
  /** The same verdict without the engine, for the plainest conditions; they never fail. */
  readonly direct: ((answers: Readonly<Record<string, unknown>>) => boolean) | null
}

/** Limits of one rule; see `docs/adr` for the measurements behind them. */
export const ruleLimits = {
  sourceLength: 2048,
  nodes: 200,
  depth: 20,
  items: 1000,
  steps: 10_000,
} as const
