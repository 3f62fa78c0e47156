import type { CriterionScoring, PointsPart, ScoringModel } from '@thidua/contracts'
import { compileScoring } from '../compile-scoring.ts'
import type { CompiledForm } from '../compiled-form.ts'
import type { FindingCode } from '../findings/finding-codes.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import { findingsOfProblems } from '../findings/findings-of-problems.ts'
import { weighted } from '../scoring/points-arithmetic.ts'
import { inspectMerit } from './inspect-merit.ts'
import { intervalOf, intervalTruth } from './interval-truth.ts'

type Note = (
  code: FindingCode,
  path: string,
  severity: Severity,
  params: NonNullable<Finding['params']>,
) => void

/** Points nobody can reach, steps out of order, caps without effect; then whether more merit can earn less. */
export function inspectScoring(model: ScoringModel, form: CompiledForm): readonly Finding[] {
  const compiled = compileScoring(model, form)
  if (!compiled.ok) return findingsOfProblems(compiled.error.problems ?? [])
  const findings: Finding[] = []
  const note: Note = (code, path, severity, params) => findings.push({ code, path, severity, params })
  for (const [index, criterion] of model.criteria.entries())
    inspectCriterion(criterion, `/criteria/${index}`, form, note)
  inspectCaps(model, note)
  // Steps or levels out of order lose points in every dossier: said once, at their place.
  const outOfOrder = findings.some(
    ({ code }) => code === 'score.levels-not-falling' || code === 'score.tiers-not-rising',
  )
  return outOfOrder ? findings : [...findings, ...inspectMerit(model, form)]
}

function inspectCriterion(criterion: CriterionScoring, path: string, form: CompiledForm, note: Note): void {
  const most = criterion.maxPointsHundredths ?? 0
  const label = criterion.label?.vi ?? criterion.criterionId
  let reachable = 0
  for (const [index, part] of (criterion.parts ?? []).entries()) {
    const place = `${path}/parts/${index}`
    const best = bestOf(part, form)
    if ((part.role ?? 'merit') === 'merit') reachable += best
    inspectPart(part, place, most, form, note)
  }
  if (criterion.parts && reachable < most)
    note('score.maximum-unreachable', `${path}/maxPointsHundredths`, 'warning', { label, most, reachable })
  const rule = criterion.pointsRule === undefined ? null : intervalOf(form, criterion.pointsRule)
  if (rule && rule.high < most)
    note('score.maximum-unreachable', `${path}/maxPointsHundredths`, 'warning', {
      label,
      most,
      reachable: rule.high,
    })
}

function inspectPart(part: PointsPart, path: string, most: number, form: CompiledForm, note: Note): void {
  if (part.when !== undefined && !intervalTruth(form, part.when).canBeTrue)
    note('score.part-never', `${path}/when`, 'warning', { part: part.id, expression: part.when })
  if (part.tiers) inspectTiers(part, path, form, note)
  if (part.rubricField === undefined) return
  const levels = form.fields.get(part.rubricField)?.definition.levels ?? []
  for (const [index, level] of levels.entries()) {
    const next = levels[index + 1]
    if (next && next.pointsHundredths > level.pointsHundredths)
      note('score.levels-not-falling', `${path}/rubricField`, 'error', {
        higher: level.label.vi,
        lower: next.label.vi,
      })
    const cut = weighted(level.pointsHundredths, part.weightPercent)
    const cap = Math.min(
      part.capHundredths ?? Number.MAX_SAFE_INTEGER,
      (part.role ?? 'merit') === 'merit' ? most : Infinity,
    )
    if (cut > cap)
      note('score.level-unreachable', `${path}/rubricField`, 'warning', {
        level: level.label.vi,
        points: cut,
        cap,
      })
  }
}

function inspectTiers({ id, tiers }: PointsPart, path: string, form: CompiledForm, note: Note): void {
  const steps = tiers?.steps ?? []
  const span = intervalOf(form, tiers?.value ?? '')
  for (const [index, step] of steps.entries()) {
    const previous = steps[index - 1]
    const place = `${path}/tiers/steps/${index}`
    if (previous && previous.from >= step.from)
      note('score.tiers-not-rising', `${place}/from`, 'error', {
        part: id,
        from: step.from,
        previous: previous.from,
      })
    if (span && step.from > span.high)
      note('score.tier-unreachable', `${place}/from`, 'warning', {
        part: id,
        from: step.from,
        most: span.high,
      })
    else if (span && steps[index + 1] && (steps[index + 1]?.from ?? 0) <= span.low)
      note('score.tier-unreachable', `${place}/from`, 'warning', {
        part: id,
        from: step.from,
        least: span.low,
      })
  }
}

/** The most a part can earn. */
function bestOf(part: PointsPart, form: CompiledForm): number {
  const levels = form.fields.get(part.rubricField ?? '')?.definition.levels ?? []
  const counted = part.each ? intervalOf(form, part.each.count)?.high : undefined
  const ruled = part.rule === undefined ? undefined : intervalOf(form, part.rule)?.high
  const unbounded = part.each
    ? (counted ?? Infinity) * part.each.pointsHundredths
    : part.rule === undefined
      ? 0
      : (ruled ?? Infinity)
  const listed = [...levels, ...(part.tiers?.steps ?? [])].map(({ pointsHundredths }) => pointsHundredths)
  const raw = Math.max(unbounded, ...listed, 0)
  const points = Number.isFinite(raw) ? weighted(raw, part.weightPercent) : Infinity
  return Math.min(points, part.capHundredths ?? Infinity)
}

function inspectCaps(model: ScoringModel, note: Note): void {
  if (model.scale !== 'points') return
  const most = new Map(
    model.criteria.map((one) => [one.criterionId, hasBonus(one) ? Infinity : (one.maxPointsHundredths ?? 0)]),
  )
  for (const [index, group] of (model.groups ?? []).entries()) {
    const sum = group.criterionIds.reduce((total, id) => total + (most.get(id) ?? 0), 0)
    const reachable = Number.isFinite(sum) ? weighted(sum, group.weightPercent) : Infinity
    if (group.capHundredths > reachable)
      note('score.cap-idle', `/groups/${index}/capHundredths`, 'notice', {
        label: group.label.vi,
        cap: group.capHundredths,
        reachable,
      })
  }
}

function hasBonus({ parts }: CriterionScoring): boolean {
  return parts?.some(({ role }) => role === 'bonus') === true
}
