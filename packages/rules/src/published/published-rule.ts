import { parseRule } from '../parse-rule.ts'
import type { RuleTree } from '../rule-tree.ts'
import type { Rule, RuleResult } from '../rule-types.ts'

/**
 * A rule as it travels to the browser: parsed, typed and priced where it was published, so that the page brings an
 * interpreter of a few kilobytes instead of the whole language.
 */
export type PublishedRule = {
  readonly source: string
  readonly result: RuleResult
  readonly reads: readonly string[]
  readonly cost: number
  readonly tree: RuleTree
}

/** Plain data of a compiled rule. */
export function publishRule({ source, result, reads, cost }: Rule): PublishedRule {
  const tree = parseRule(source)
  if (!tree.ok) throw new Error(`a compiled rule parses: ${source}`)
  return { source, result, reads, cost, tree: tree.value }
}
