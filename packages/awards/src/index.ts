export { awardAmount, baseSalaryOn } from './award-money.ts'
export { checkVoteCount, evaluateVote, requirePassedVote } from './council-vote.ts'
export type { VoteCount, VoteResult } from './council-vote.ts'
export { orderDecisionItems } from './decision-order.ts'
export type { OrderedItem } from './decision-order.ts'
export { parseDocumentNumber } from './document-number.ts'
export type { DocumentNumber } from './document-number.ts'
export { evaluateDtiRank } from './dti-rank.ts'
export type { DtiConfiguration, DtiResult, DtiScore } from './dti-rank.ts'
export { competenceOf, findEligibility } from './eligibility.ts'
export type { EligibilityCase, EligibilityCode, Finding, PastAward } from './eligibility.ts'
export type {
  Competence,
  CouncilLevel,
  CouncilRule,
  MoneyConfiguration,
  MoneyRule,
  Ratio,
  RuleSet,
  TitleRule,
} from './law-data.ts'
export { formatRegisterNumber, receiptBook, registerBook } from './register-numbering.ts'
export type { RegisterBook } from './register-numbering.ts'
export { ruleSetFor } from './rule-set.ts'
