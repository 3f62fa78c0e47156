import type { Answers, AnswerValue, FormField, ScoringModel } from '@thidua/contracts'
import { parseRule } from '@thidua/rules'
import { checkAnswers } from '../check-answers.ts'
import type { CompiledForm } from '../compiled-form.ts'
import type { Finding } from '../findings/finding.ts'
import { scoreDossier } from '../score-dossier.ts'
import { fillForm } from './fill-form.ts'
import { searchAnswers, searchSpace, valuesOf, type SearchSpace } from './search-answers.ts'

/**
 * “More merit, fewer points”: for each answer whose direction of merit is declared (or follows from a tier, a count, a
 * rubric or evidence), dossiers that differ in nothing else are scored. Both of a pair are accepted by the checker.
 */
export function inspectMerit(model: ScoringModel, form: CompiledForm): readonly Finding[] {
  if (model.scale !== 'points') return []
  const space = searchSpace(form, expressionsOf(model))
  const settings = contexts(model, space)
  return [...meritOf(model, form)].flatMap(([id, better]) => {
    const steps = inOrder(form.fields.get(id)?.definition, valuesOf(space, id), better)
    const own = spaced(steps).map((value) => fillForm(form, { [id]: value }, space))
    const fitting = own.filter(({ problems }) => problems.length === 0).map(({ answers }) => answers)
    for (const setting of [...settings, ...fitting]) {
      const finding = compareSteps(id, steps, setting, model, form)
      if (finding) return [finding]
    }
    return []
  })
}

/** The greatest, the least and a few between: where other answers leave room for the steps around them. */
function spaced(steps: readonly AnswerValue[]): readonly AnswerValue[] {
  const every = Math.max(Math.floor(steps.length / 4), 1)
  return steps.toReversed().filter((_, index) => index % every === 0)
}

function compareSteps(
  id: string,
  steps: readonly AnswerValue[],
  setting: Answers,
  model: ScoringModel,
  form: CompiledForm,
): Finding | null {
  let before: { readonly answers: Answers; readonly points: number } | null = null
  for (const value of steps) {
    const answers = { ...setting, [id]: value }
    if (checkAnswers(form, answers, { complete: true }).problems.length > 0) continue
    const points = scoreDossier(model, form, answers).totalHundredths ?? 0
    if (before && points < before.points) {
      const label = form.fields.get(id)?.definition.label.vi ?? id
      return {
        code: 'score.merit-loses-points',
        path: placeOf(id, model),
        severity: 'error',
        params: { fieldId: id, label, less: points, more: before.points },
        witness: {
          shows: 'more-merit-fewer-points',
          answers: before.answers,
          better: answers,
          pointsHundredths: before.points,
          betterPointsHundredths: points,
        },
      }
    }
    before = { answers, points }
  }
  return null
}

/** Fields by the direction in which merit grows. */
function meritOf(model: ScoringModel, form: CompiledForm): ReadonlyMap<string, 'more' | 'less'> {
  const found = new Map<string, 'more' | 'less'>()
  for (const part of model.criteria.flatMap(({ parts }) => parts ?? [])) {
    const role = part.role ?? 'merit'
    const tree = parseRule(part.tiers?.value ?? part.each?.count ?? 'null')
    if (role !== 'deduction' && tree.ok && tree.value.op === 'variable')
      found.set(tree.value.name, part.tiers?.better ?? 'more')
    if (part.evidenceField !== undefined) found.set(part.evidenceField, 'more')
    if (part.rubricField !== undefined && role !== 'deduction') found.set(part.rubricField, 'more')
  }
  for (const [id, { definition }] of form.fields) if (definition.better) found.set(id, definition.better)
  return found
}

function inOrder(
  field: FormField | undefined,
  values: readonly (AnswerValue | null)[],
  better: 'more' | 'less',
): readonly AnswerValue[] {
  if (!field) return []
  const levels = (field.levels ?? []).map(({ value }) => value).toReversed()
  const rank = (value: AnswerValue): number => {
    if (typeof value === 'number') return value
    if (Array.isArray(value)) return value.length
    return typeof value === 'boolean' ? Number(value) : levels.indexOf(String(value))
  }
  const given = values.filter((value) => value !== null)
  const rising = given.toSorted((left, right) => rank(left) - rank(right))
  return better === 'less' ? rising.toReversed() : rising
}

/** Dossiers to start from: a plain one, and one for each condition of a part that can be met. */
function contexts(model: ScoringModel, space: SearchSpace): readonly Answers[] {
  const { form } = space
  const plain = fillForm(form, {}, space)
  const evidence = [...form.fields.values()].flatMap(({ definition }) =>
    definition.kind === 'evidence' ? [definition.id] : [],
  )
  const withFiles = Object.fromEntries(evidence.map((id) => [id, valuesOf(space, id)[0] ?? []]))
  const toggles = [...form.fields.values()].flatMap(({ definition: { id, kind } }) =>
    kind === 'yesNo' || kind === 'verdict' || kind === 'choice'
      ? valuesOf(space, id)
          .slice(0, 4)
          .map((value) => [id, value] as const)
      : [],
  )
  const turned = toggles
    .slice(0, 24)
    .map(([id, value]) => fillForm(form, { ...withFiles, ...(value === null ? {} : { [id]: value }) }, space))
  const whole = searchAnswers({
    space,
    ids: [...new Set(model.criteria.flatMap(({ because }) => because ?? []))],
    goal: () => true,
  })
  const filled = [plain, fillForm(form, withFiles, space), ...turned]
  return [
    ...filled.filter(({ problems }) => problems.length === 0).map(({ answers }) => answers),
    ...(whole.answers ? [whole.answers] : []),
  ]
}

function expressionsOf(model: ScoringModel): readonly string[] {
  return model.criteria.flatMap(({ pointsRule, parts = [] }) =>
    [
      pointsRule,
      ...parts.flatMap((part) => [part.when, part.rule, part.tiers?.value, part.each?.count]),
    ].filter((source) => source !== undefined),
  )
}

function placeOf(id: string, model: ScoringModel): string {
  const index = model.criteria.findIndex((criterion) => JSON.stringify(criterion).includes(id))
  return index < 0 ? '/criteria' : `/criteria/${index}`
}
