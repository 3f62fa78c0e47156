/**
 * Everything a form can be told about itself. Closed, so that the catalogue of sentences can be checked against it:
 * each has one sentence under `findings.<code>`. `rule.*` keep the kernel's codes.
 */
export const findingCodes = [
  // hostile or broken before anything is read
  'form.too-deep',
  'form.too-big',
  'form.reserved-key',
  'form.remote-reference',
  'form.author-pattern',
  'form.cyclic-content',
  'form.markup-in-text',
  'form.formula-in-text',
  'form.not-a-form',
  // profile
  'form.schema',
  'form.profile',
  'form.fragment-unknown',
  // types of rules
  'rule.syntax',
  'rule.type',
  'rule.cost',
  'rule.circle',
  // logic
  'logic.never-visible',
  'logic.section-never-visible',
  'logic.required-never-visible',
  'logic.rule-always-true',
  'logic.rule-never-true',
  'logic.condition-always-true',
  'logic.demand-never-asked',
  'logic.required-never',
  'logic.option-unreachable',
  'logic.computed-never',
  'logic.computed-constant',
  'logic.unsatisfiable',
  'logic.sample-refused',
  // scoring
  'score.field-unknown',
  'score.rule-invalid',
  'score.tier-unreachable',
  'score.tiers-not-rising',
  'score.level-unreachable',
  'score.levels-not-falling',
  'score.maximum-unreachable',
  'score.part-never',
  'score.cap-idle',
  'score.merit-loses-points',
  // extension
  'extension.weakens-base',
  'extension.over-narrows',
  'extension.base-differs',
  'extension.slot-unknown',
  'extension.slot-full',
  'extension.id-taken',
  'extension.field-unknown',
  'extension.not-tighter',
  'extension.points-over-cap',
  'extension.touches-base-score',
  'extension.parked',
  // budget
  'budget.fields',
  'budget.section-fields',
  'budget.rule-steps',
  'budget.rule-fan-out',
  'budget.answer-size',
  // accessibility
  'access.label-missing',
  'access.label-twice',
  'access.label-ends',
  'access.label-too-long',
  'access.help-missing',
  'access.rule-message-missing',
  'access.option-twice',
  'access.heading-empty',
  'access.order',
  'access.text-shouts',
] as const

export type FindingCode = (typeof findingCodes)[number]
