import type { CriterionScoring, PointsPart } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import type { Rule, RuleResult } from '@thidua/rules'
import type { RuleCompiler } from '../compile-form-with.ts'
import type { CompiledForm } from '../compiled-form.ts'

export type CompiledPart = {
  readonly part: PointsPart
  readonly when: Rule | null
  /** What tiers measure, what is counted, or the rule that gives the points; null for a rubric. */
  readonly value: Rule | null
  readonly levels: ReadonlyMap<string, number> | null
}

type Bench = {
  readonly form: CompiledForm
  readonly path: string
  readonly problems: Problem[]
  readonly compile: RuleCompiler
}

/** The parts of one criterion, ready to evaluate. Pushes what does not fit the form. */
export function compileParts(criterion: CriterionScoring, bench: Bench): readonly CompiledPart[] {
  const { path, problems } = bench
  const seen = new Set<string>()
  return (criterion.parts ?? []).map((part, index) => {
    const place = `${path}/parts/${index}`
    if (seen.has(part.id)) problems.push(flaw(place, 'part-twice'))
    seen.add(part.id)
    return compilePart(part, { ...bench, path: place })
  })
}

function compilePart(part: PointsPart, bench: Bench): CompiledPart {
  const { form, path, problems } = bench
  const compile = (
    source: string | undefined,
    place: string,
    results: readonly RuleResult[],
  ): Rule | null => {
    if (source === undefined) return null
    const rule = bench.compile(source, { variables: form.variables, result: 'any' })
    if (!rule.ok) problems.push({ ...rule.error, path: `${path}/${place}` })
    else if (!results.includes(rule.value.result))
      problems.push({ code: 'rule.type', path: `${path}/${place}`, params: { found: rule.value.result } })
    else return rule.value
    return null
  }
  const sources = [part.rubricField, part.tiers, part.each, part.rule].filter(
    (source) => source !== undefined,
  )
  if (sources.length !== 1) problems.push(flaw(path, 'one-source'))
  const rubric = part.rubricField === undefined ? undefined : form.fields.get(part.rubricField)?.definition
  if (part.rubricField !== undefined && rubric?.kind !== 'rubric')
    problems.push(flaw(`${path}/rubricField`, 'field-unknown', part.rubricField))
  if (part.evidenceField !== undefined && form.fields.get(part.evidenceField)?.definition.kind !== 'evidence')
    problems.push(flaw(`${path}/evidenceField`, 'field-unknown', part.evidenceField))
  return {
    part,
    when: compile(part.when, 'when', ['boolean']),
    value:
      compile(part.tiers?.value, 'tiers/value', ['integer', 'decimal']) ??
      compile(part.each?.count, 'each/count', ['integer']) ??
      compile(part.rule, 'rule', ['integer']),
    levels: rubric?.levels
      ? new Map(rubric.levels.map(({ value, pointsHundredths }) => [value, pointsHundredths]))
      : null,
  }
}

function flaw(path: string, reason: string, field?: string): Problem {
  return { code: 'plugin.file-invalid', path, params: { reason, ...(field === undefined ? {} : { field }) } }
}
