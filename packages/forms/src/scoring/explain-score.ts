import type { Answers, AnswerValue, ScoreLine, ScoringModel } from '@thidua/contracts'
import { explainRule, type Rule } from '@thidua/rules'
import type { CompiledCriterion } from '../compile-scoring.ts'
import type { CompiledForm } from '../compiled-form.ts'
import { scoreDossier, scoringFor, visibilityReads, type PlatformFacts } from '../score-dossier.ts'
import { settleAnswers, type SettledAnswers } from '../settle-answers.ts'
import type { CompiledPart } from './compile-parts.ts'
import { earnPart } from './earn-parts.ts'
import { cappedSum, stepReached } from './points-arithmetic.ts'
import type {
  AnswerLeaf,
  CriterionNode,
  GroupNode,
  PartNode,
  PointsSource,
  RuleLeaf,
  ScoreTree,
} from './score-tree.ts'
import { pointsGroups } from './total-points.ts'

type Bench = { readonly form: CompiledForm; readonly settled: SettledAnswers; readonly line: ScoreLine }

/** The score as a tree from the total down to answers, files and articles; `recomputeScore` gives the total again. */
export function explainScore(
  model: ScoringModel,
  form: CompiledForm,
  answers: Answers,
  facts: PlatformFacts = {},
): ScoreTree {
  const score = scoreDossier(model, form, answers, facts)
  const settled = settleAnswers(form, answers)
  const lines = new Map(score.lines.map((line) => [line.criterionId, line]))
  const criteria = new Map(scoringFor(model, form).criteria.map((one) => [one.scoring.criterionId, one]))
  const groups = pointsGroups(model).map((group): GroupNode => {
    const nodes = group.criterionIds.flatMap((id) => {
      const [criterion, line] = [criteria.get(id), lines.get(id)]
      return criterion && line ? [criterionNode(criterion, model, { form, settled, line })] : []
    })
    const points = nodes.map((node) => node.pointsHundredths ?? 0)
    return {
      id: group.id,
      label: model.groups?.find(({ id }) => id === group.id)?.label ?? null,
      weightPercent: group.weightPercent,
      capHundredths: group.cap,
      pointsHundredths: model.scale === 'points' ? cappedSum(points, group.weightPercent, group.cap) : null,
      criteria: nodes,
    }
  })
  return {
    formId: model.formId,
    modelId: model.id,
    scale: model.scale,
    totalHundredths: score.totalHundredths,
    totalCapHundredths: model.totalCapHundredths ?? null,
    groups,
  }
}

function criterionNode(criterion: CompiledCriterion, model: ScoringModel, bench: Bench): CriterionNode {
  const { scoring } = criterion
  const { line } = bench
  const points = model.scale === 'points'
  return {
    criterionId: scoring.criterionId,
    label: scoring.label ?? sectionTitle(criterion, bench.form),
    outcome: line.outcome,
    outcomeFrom: outcomeFrom(criterion, bench),
    pointsHundredths: line.pointsHundredths ?? null,
    maxPointsHundredths: scoring.maxPointsHundredths ?? null,
    parts: points ? partNodes(criterion, bench) : [],
    evidence: evidenceOf(criterion, bench),
    facts: line.because.flatMap(({ fact, value }) => (fact === undefined ? [] : [{ fact, value }])),
    legalBasis: line.legalBasis,
  }
}

function outcomeFrom(
  { scoring, outcomeRule }: CompiledCriterion,
  bench: Bench,
): CriterionNode['outcomeFrom'] {
  if (scoring.computedBy) return null
  return outcomeRule ? ruleLeaf(outcomeRule, bench) : answerLeaf(scoring.verdictField ?? '', bench)
}

function partNodes(criterion: CompiledCriterion, bench: Bench): readonly PartNode[] {
  if (criterion.parts.length > 0) return criterion.parts.map((part) => partNode(part, criterion, bench))
  if (!criterion.pointsRule) return []
  const value = ruleLeaf(criterion.pointsRule, bench)
  const raw = typeof value.value === 'number' ? value.value : null
  return [
    {
      id: 'points',
      label: null,
      role: 'merit',
      rawHundredths: raw,
      weightPercent: 100,
      capHundredths: null,
      pointsHundredths: Math.max(raw ?? 0, 0),
      when: null,
      source: { from: 'rule', value },
      evidence: null,
      legalBasis: criterion.legalBasis,
    },
  ]
}

function partNode(compiled: CompiledPart, criterion: CompiledCriterion, bench: Bench): PartNode {
  const { part } = compiled
  const read = (id: string): AnswerValue => bench.settled.values[id] ?? null
  const value = (rule: Rule): unknown => ruleLeaf(rule, bench).value
  const earned = earnPart(compiled, { read, value })
  return {
    id: part.id,
    label: part.label ?? null,
    role: earned.role,
    rawHundredths: earned.rawHundredths,
    weightPercent: part.weightPercent ?? 100,
    capHundredths: part.capHundredths ?? null,
    pointsHundredths: earned.pointsHundredths,
    when: compiled.when ? ruleLeaf(compiled.when, bench) : null,
    source: sourceOf(compiled, bench),
    evidence: part.evidenceField === undefined ? null : answerLeaf(part.evidenceField, bench),
    legalBasis: part.legalBasis ?? criterion.legalBasis,
  }
}

function sourceOf({ part, value, levels }: CompiledPart, bench: Bench): PointsSource {
  if (!value) {
    const known = [...(levels ?? [])].map(([level, pointsHundredths]) => ({ value: level, pointsHundredths }))
    return { from: 'rubric', answer: answerLeaf(part.rubricField ?? '', bench), levels: known }
  }
  const leaf = ruleLeaf(value, bench)
  if (part.each) return { from: 'each', count: leaf, pointsHundredths: part.each.pointsHundredths }
  if (!part.tiers) return { from: 'rule', value: leaf }
  const { steps } = part.tiers
  const reached = typeof leaf.value === 'number' ? stepReached(steps, leaf.value) : null
  return { from: 'tiers', value: leaf, steps, reached }
}

function ruleLeaf(rule: Rule, bench: Bench): RuleLeaf {
  const explained = explainRule(rule, bench.settled.values)
  return {
    source: rule.source,
    variables: Object.fromEntries(rule.reads.map((id) => [id, rule.variables[id] ?? 'text'])),
    value: explained.outcome.ok ? explained.outcome.value : null,
    reads: explained.read.map(({ variable }) => answerLeaf(variable, bench)),
  }
}

function answerLeaf(fieldId: string, bench: Bench): AnswerLeaf {
  const because = [...visibilityReads(bench.form, [fieldId], null)].filter((id) => id !== fieldId)
  return { ...bareLeaf(fieldId, bench), because: because.map((id) => bareLeaf(id, bench)) }
}

function bareLeaf(fieldId: string, { form, settled }: Bench): AnswerLeaf {
  return {
    fieldId,
    label: form.fields.get(fieldId)?.definition.label ?? null,
    type: form.variables[fieldId] ?? null,
    value: settled.values[fieldId] ?? null,
    because: [],
  }
}

/** Every evidence field of the criterion's own section, and those it names. */
function evidenceOf({ scoring, sectionId }: CompiledCriterion, bench: Bench): readonly AnswerLeaf[] {
  const section = bench.form.sections.find(({ definition }) => definition.id === sectionId)
  const own = (section?.fields ?? []).map(({ definition }) => definition.id)
  const named = scoring.because ?? []
  return [...new Set([...own, ...named])]
    .filter((id) => bench.form.fields.get(id)?.definition.kind === 'evidence')
    .map((id) => answerLeaf(id, bench))
}

function sectionTitle({ sectionId }: CompiledCriterion, form: CompiledForm): CriterionNode['label'] {
  return form.sections.find(({ definition }) => definition.id === sectionId)?.definition.title ?? null
}
