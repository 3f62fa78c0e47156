import type {
  Answers,
  AnswerValue,
  CriterionOutcome,
  LegalBasis,
  Score,
  ScoreLine,
  ScoringModel,
} from '@thidua/contracts'
import { explainRule, type Rule } from '@thidua/rules'
import { compileScoring, type CompiledCriterion, type CompiledScoring } from './compile-scoring.ts'
import type { CompiledForm } from './compiled-form.ts'
import { earnPart } from './scoring/earn-parts.ts'
import { criterionPoints } from './scoring/points-arithmetic.ts'
import { totalPoints } from './scoring/total-points.ts'
import { settleAnswers, type SettledAnswers } from './settle-answers.ts'

/** What the platform itself knows about the subject, by the name a scoring line asks for. */
export type PlatformFacts = Readonly<Partial<Record<'dti-rank', PlatformFact>>>
export type PlatformFact = {
  readonly outcome: CriterionOutcome
  readonly because: readonly { readonly fact: string; readonly value: unknown }[]
  readonly legalBasis?: readonly LegalBasis[]
}

type Because = ScoreLine['because'][number]
const outcomes: ReadonlySet<unknown> = new Set(['met', 'notMet', 'notApplicable', 'notYetApplicable'])
const stated = new WeakMap<CompiledCriterion, readonly string[] | null>()
const compiled = new WeakMap<ScoringModel, WeakMap<CompiledForm, CompiledScoring>>()

/**
 * One line per criterion whose section is visible. Each line lists every answer and fact its outcome rests on:
 * scoring those alone gives the same outcome again. A rule that cannot run leaves its criterion 'unanswered', never failed.
 * Throws when the model does not fit the form: that is refused when a plugin is installed.
 */
export function scoreDossier(
  model: ScoringModel,
  form: CompiledForm,
  answers: Answers,
  facts: PlatformFacts = {},
): Score {
  return scoreCompiled(scoringFor(model, form), form, answers, facts)
}

/** The same with the model compiled, or opened as it was published: what a page does while somebody types. */
export function scoreCompiled(
  { model, criteria }: CompiledScoring,
  form: CompiledForm,
  answers: Answers,
  facts: PlatformFacts = {},
): Score {
  const settled = settleAnswers(form, answers)
  const lines = criteria
    .filter((criterion) => criterion.sectionId === null || !settled.hiddenSections.has(criterion.sectionId))
    .map((criterion) => scoreLine(criterion, model, form, settled, facts))
  const count = (outcome: CriterionOutcome): number => lines.filter((line) => line.outcome === outcome).length
  return {
    scale: model.scale,
    lines,
    met: count('met'),
    notMet: count('notMet'),
    notApplicable: count('notApplicable'),
    notYetApplicable: count('notYetApplicable'),
    unanswered: count('unanswered'),
    totalHundredths:
      model.scale === 'points'
        ? totalPoints(model, new Map(lines.map((line) => [line.criterionId, line.pointsHundredths ?? 0])))
        : null,
  }
}

export function scoringFor(model: ScoringModel, form: CompiledForm): CompiledScoring {
  const byForm = compiled.get(model) ?? new WeakMap<CompiledForm, CompiledScoring>()
  compiled.set(model, byForm)
  const known = byForm.get(form)
  if (known) return known
  const scoring = compileScoring(model, form)
  if (!scoring.ok) throw new Error(`scoring ${model.id} does not fit form ${form.definition.id}`)
  byForm.set(form, scoring.value)
  return scoring.value
}

function scoreLine(
  criterion: CompiledCriterion,
  model: ScoringModel,
  form: CompiledForm,
  settled: SettledAnswers,
  facts: PlatformFacts,
): ScoreLine {
  const { scoring } = criterion
  const always = model.scale === 'verdict' ? readsOf(criterion, form) : null
  if (always) return plainLine(criterion, always, settled)
  const read = new Map<string, AnswerValue>()
  const readField = (id: string): AnswerValue => {
    const value = settled.values[id] ?? null
    read.set(id, value)
    return value
  }
  const fact = scoring.computedBy ? facts[scoring.computedBy] : undefined
  const outcome = scoring.computedBy
    ? (fact?.outcome ?? 'notYetApplicable')
    : outcomeOf(criterion, settled, readField)
  const points = model.scale === 'points' ? pointsOf(criterion, settled, readField) : null
  for (const id of scoring.because ?? []) readField(id)
  const remark = scoring.remarkField ? settled.values[scoring.remarkField] : undefined
  for (const id of visibilityReads(form, [...read.keys()], criterion.sectionId)) readField(id)
  const factLines: readonly Because[] =
    fact?.because ?? (scoring.computedBy ? [{ fact: scoring.computedBy, value: null }] : [])
  return {
    criterionId: scoring.criterionId,
    outcome,
    ...(points === null ? {} : { pointsHundredths: points }),
    ...(typeof remark === 'string' ? { remark } : {}),
    because: [...[...read].map(([fieldId, value]) => ({ fieldId, value })), ...factLines],
    legalBasis: fact?.legalBasis ?? criterion.legalBasis,
  }
}

/**
 * A verdict somebody stated reads the same answers in every dossier, so which ones is found out once. Null where a rule or
 * the platform decides.
 */
function readsOf(criterion: CompiledCriterion, form: CompiledForm): readonly string[] | null {
  const known = stated.get(criterion)
  if (known !== undefined) return known
  const { verdictField, because = [], computedBy } = criterion.scoring
  const isStated = verdictField !== undefined && !criterion.outcomeRule && !computedBy
  const own = isStated ? [verdictField, ...because] : []
  const reads = isStated ? [...new Set([...own, ...visibilityReads(form, own, criterion.sectionId)])] : null
  stated.set(criterion, reads)
  return reads
}

function plainLine(
  { scoring, legalBasis }: CompiledCriterion,
  reads: readonly string[],
  { values }: SettledAnswers,
): ScoreLine {
  const given = values[scoring.verdictField ?? '']
  const remark = scoring.remarkField ? values[scoring.remarkField] : undefined
  return {
    criterionId: scoring.criterionId,
    outcome: outcomes.has(given) ? (given as CriterionOutcome) : 'unanswered',
    ...(typeof remark === 'string' ? { remark } : {}),
    because: reads.map((fieldId) => ({ fieldId, value: values[fieldId] ?? null })),
    legalBasis,
  }
}

function outcomeOf(
  criterion: CompiledCriterion,
  settled: SettledAnswers,
  readField: (id: string) => AnswerValue,
): CriterionOutcome {
  const given = criterion.outcomeRule
    ? valueOf(explainRule(criterion.outcomeRule, settled.values), readField)
    : readField(criterion.scoring.verdictField ?? '')
  return outcomes.has(given) ? (given as CriterionOutcome) : 'unanswered'
}

function pointsOf(
  criterion: CompiledCriterion,
  settled: SettledAnswers,
  readField: (id: string) => AnswerValue,
): number | null {
  const most = criterion.scoring.maxPointsHundredths ?? 0
  if (criterion.parts.length > 0) {
    const value = (rule: Rule): unknown => valueOf(explainRule(rule, settled.values), readField)
    const earned = criterion.parts.map((part) => earnPart(part, { read: readField, value }))
    return earned.some((part) => part.rawHundredths !== null) ? criterionPoints(earned, most) : null
  }
  if (!criterion.pointsRule) return null
  const points = valueOf(explainRule(criterion.pointsRule, settled.values), readField)
  return typeof points === 'number' ? Math.min(Math.max(points, 0), most) : null
}

function valueOf(explained: ReturnType<typeof explainRule>, readField: (id: string) => AnswerValue): unknown {
  for (const { variable } of explained.read) readField(variable)
  return explained.outcome.ok ? explained.outcome.value : null
}

/** The answers that decided whether these fields and this section are shown, or what a computed one is, all the way down. */
export function visibilityReads(
  form: CompiledForm,
  ids: readonly string[],
  sectionId: string | null,
): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (reads: readonly string[] | undefined): void => {
    for (const id of reads ?? []) {
      if (found.has(id)) continue
      found.add(id)
      followField(id)
    }
  }
  const followSection = (id: string | null): void => {
    follow(form.sections.find((section) => section.definition.id === id)?.visibleWhen?.reads)
  }
  const followField = (id: string): void => {
    const field = form.fields.get(id)
    if (!field) return
    follow(field.visibleWhen?.reads)
    follow(field.computed?.reads)
    followSection(field.sectionId)
  }
  followSection(sectionId)
  for (const id of ids) followField(id)
  return found
}
