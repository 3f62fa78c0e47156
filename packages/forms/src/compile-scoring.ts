import type { CriterionScoring, LegalBasis, ScoringModel } from '@thidua/contracts'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import { compileRule, type Rule } from '@thidua/rules'
import type { RuleCompiler } from './compile-form-with.ts'
import type { CompiledForm } from './compiled-form.ts'
import { compileParts, type CompiledPart } from './scoring/compile-parts.ts'

export type CompiledCriterion = {
  readonly scoring: CriterionScoring
  /** Null when the whole criterion has no section of its own in the form. */
  readonly sectionId: string | null
  readonly outcomeRule: Rule | null
  readonly pointsRule: Rule | null
  readonly parts: readonly CompiledPart[]
  readonly legalBasis: readonly LegalBasis[]
}

export type CompiledScoring = {
  readonly model: ScoringModel
  readonly criteria: readonly CompiledCriterion[]
}

/** Refuses `plugin.file-invalid` when a line names a field the form lacks, has no source of its outcome, or a bad rule. */
export function compileScoring(model: ScoringModel, form: CompiledForm): Outcome<CompiledScoring> {
  return compileScoringWith(compileRule, model, form)
}

/** `compileScoring` and `openScoring` in one: they differ in where their rules come from. */
export function compileScoringWith(
  compile: RuleCompiler,
  model: ScoringModel,
  form: CompiledForm,
): Outcome<CompiledScoring> {
  const problems: Problem[] = []
  if (model.formId !== form.definition.id) problems.push(flaw('/formId', 'other-form'))
  const seen = new Set<string>()
  const criteria = model.criteria.map((scoring, index) => {
    const path = `/criteria/${index}`
    if (seen.has(scoring.criterionId)) problems.push(flaw(`${path}/criterionId`, 'criterion-twice'))
    seen.add(scoring.criterionId)
    return compileCriterion(scoring, { model, form, path, problems, compile })
  })
  problems.push(...problemsOfGroups(model))
  return problems.length > 0
    ? fail(domainError('plugin.file-invalid', undefined, problems))
    : ok({ model, criteria })
}

type Bench = {
  readonly model: ScoringModel
  readonly form: CompiledForm
  readonly path: string
  readonly problems: Problem[]
  readonly compile: RuleCompiler
}

function compileCriterion(scoring: CriterionScoring, bench: Bench): CompiledCriterion {
  const { model, form, path, problems } = bench
  for (const id of [scoring.verdictField, scoring.remarkField, ...(scoring.because ?? [])]) {
    if (id !== undefined && !form.fields.has(id)) problems.push(flaw(path, 'field-unknown', id))
  }
  if (!scoring.verdictField && !scoring.outcomeRule && !scoring.computedBy)
    problems.push(flaw(path, 'no-outcome'))
  if (model.scale === 'points' && scoring.maxPointsHundredths === undefined)
    problems.push(flaw(path, 'no-maximum'))
  const section = form.sections.find((candidate) => candidate.definition.criterionId === scoring.criterionId)
  const compile = (source: string | undefined, result: 'text' | 'integer', place: string): Rule | null => {
    if (source === undefined) return null
    const rule = bench.compile(source, { variables: form.variables, result })
    if (rule.ok) return rule.value
    problems.push({ ...rule.error, path: `${path}/${place}` })
    return null
  }
  const verdict = scoring.verdictField ? form.fields.get(scoring.verdictField) : undefined
  return {
    scoring,
    sectionId: section?.definition.id ?? null,
    outcomeRule: compile(scoring.outcomeRule, 'text', 'outcomeRule'),
    pointsRule: compile(scoring.pointsRule, 'integer', 'pointsRule'),
    parts: compileParts(scoring, bench),
    legalBasis: scoring.legalBasis ?? verdict?.definition.legalBasis ?? model.legalBasis ?? [],
  }
}

function problemsOfGroups(model: ScoringModel): readonly Problem[] {
  const known = new Set(model.criteria.map(({ criterionId }) => criterionId))
  const seen = new Set<string>()
  return (model.groups ?? []).flatMap((group, index) =>
    group.criterionIds.flatMap((id) => {
      const path = `/groups/${index}/criterionIds`
      if (!known.has(id)) return [flaw(path, 'criterion-unknown', id)]
      const twice = seen.has(id)
      seen.add(id)
      return twice ? [flaw(path, 'criterion-twice', id)] : []
    }),
  )
}

function flaw(path: string, reason: string, field?: string): Problem {
  return { code: 'plugin.file-invalid', path, params: { reason, ...(field === undefined ? {} : { field }) } }
}
