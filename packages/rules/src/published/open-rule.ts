import { directCondition } from '../direct-condition.ts'
import type { Rule, RuleVariables } from '../rule-types.ts'
import type { PublishedRule } from './published-rule.ts'
import { runTree } from './run-tree.ts'

/** A published rule ready to run, without the parser that made it. */
export function openRule(published: PublishedRule, variables: RuleVariables): Rule {
  const { source, result, reads, cost, tree } = published
  const direct = directCondition(tree, variables)
  return { source, result, reads, cost, variables, run: (context) => runTree(tree, context), direct }
}
