export { compileRule } from './compile-rule.ts'
export { evaluateRule } from './evaluate-rule.ts'
export { explainRule } from './explain-rule.ts'
export type { RuleExplanation } from './explain-rule.ts'
export { openRule } from './published/open-rule.ts'
export { publishRule } from './published/published-rule.ts'
export type { PublishedRule } from './published/published-rule.ts'
export { parseRule } from './parse-rule.ts'
export { renameVariables, variablesOf } from './rename-variables.ts'
export { innerNodes } from './rule-tree.ts'
export type { Arithmetic, Comparison, RuleNode, RuleRange, RuleTree } from './rule-tree.ts'
export { ruleLimits } from './rule-types.ts'
export type {
  CellType,
  Rule,
  RuleOptions,
  RuleResult,
  RuleType,
  RuleValue,
  RuleVariables,
} from './rule-types.ts'
