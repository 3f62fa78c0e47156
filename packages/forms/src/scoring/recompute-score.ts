import { compileRule, evaluateRule, type RuleVariables } from '@thidua/rules'
import { cappedSum, criterionPoints, partPoints, stepReached } from './points-arithmetic.ts'
import type { CriterionNode, PartNode, PointsSource, RuleLeaf, ScoreTree } from './score-tree.ts'

/**
 * The total worked out again from a tree alone: rules are compiled and run anew over the answers in its leaves, nothing
 * that was concluded is believed. Null on the verdict scale.
 */
export function recomputeScore(tree: ScoreTree): number | null {
  if (tree.scale !== 'points') return null
  const sums = tree.groups.map((group) =>
    cappedSum(
      group.criteria.map((criterion) => pointsOf(criterion) ?? 0),
      group.weightPercent,
      group.capHundredths,
    ),
  )
  return cappedSum(sums, 100, tree.totalCapHundredths)
}

function pointsOf(criterion: CriterionNode): number | null {
  const parts = criterion.parts.map((part) => ({ ...part, rawHundredths: rawOf(part) }))
  if (parts.every((part) => part.rawHundredths === null)) return null
  const earned = parts.map(({ role, rawHundredths, weightPercent, capHundredths }) => ({
    role,
    pointsHundredths: partPoints(rawHundredths, {
      weightPercent,
      ...(capHundredths === null ? {} : { capHundredths }),
    }),
  }))
  return criterionPoints(earned, criterion.maxPointsHundredths ?? 0)
}

function rawOf(part: PartNode): number | null {
  if (part.when && rerun(part.when) !== true) return 0
  if (part.evidence && !(Array.isArray(part.evidence.value) && part.evidence.value.length > 0)) return 0
  return sourcePoints(part.source)
}

function sourcePoints(source: PointsSource): number | null {
  if (source.from === 'rubric') {
    const level = source.levels.find(({ value }) => value === source.answer.value)
    return level ? level.pointsHundredths : null
  }
  const value = rerun(source.from === 'each' ? source.count : source.value)
  if (typeof value !== 'number') return null
  if (source.from === 'each') return Math.max(Math.trunc(value), 0) * source.pointsHundredths
  if (source.from === 'rule') return value
  const reached = stepReached(source.steps, value)
  return reached === null ? 0 : (source.steps[reached]?.pointsHundredths ?? 0)
}

function rerun(leaf: RuleLeaf): unknown {
  const variables: RuleVariables = leaf.variables
  const rule = compileRule(leaf.source, { variables, result: 'any' })
  if (!rule.ok) return null
  const outcome = evaluateRule(
    rule.value,
    Object.fromEntries(leaf.reads.map(({ fieldId, value }) => [fieldId, value])),
  )
  return outcome.ok ? outcome.value : null
}
