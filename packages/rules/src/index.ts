export { compileRule } from './compile-rule.ts'
export { evaluateRule } from './evaluate-rule.ts'
export { explainRule } from './explain-rule.ts'
export type { RuleExplanation } from './explain-rule.ts'
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
