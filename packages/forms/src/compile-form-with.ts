import type { FormDefinition, FormField, FormSection } from '@thidua/contracts'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import type { Rule, RuleOptions, RuleType, RuleVariables } from '@thidua/rules'
import type {
  AnsweredField,
  CompiledField,
  CompiledForm,
  CompiledSection,
  SettleStep,
} from './compiled-form.ts'
import { plainTextOf } from './check-text.ts'
import { answerVariables, listBounds } from './rule-variables.ts'
import { settleOrder } from './settle-order.ts'
import { valueCheckOf } from './value-check.ts'

/** How the source of a rule becomes a rule: compiled here, or opened as it was published. */
export type RuleCompiler = (source: string, options: RuleOptions) => Outcome<Rule>

type Bench = {
  readonly compile: RuleCompiler
  readonly variables: RuleVariables
  readonly maxItems: Readonly<Record<string, number>>
  readonly problems: Problem[]
  readonly computed: ReadonlyMap<string, Rule>
}

/** Steps all rules of one form may cost together. */
const formSteps = 200_000

/** What `compileForm` and `openForm` share: they differ in where their rules come from. */
export function compileFormWith(compile: RuleCompiler, definition: FormDefinition): Outcome<CompiledForm> {
  const bench = prepareRules(compile, definition)
  const sections = definition.sections.map((section, at) => compileSection(section, `/sections/${at}`, bench))
  if (bench.problems.length > 0) return refuseDefinition(bench.problems)
  const settled = settleOrder(sections)
  if ('circle' in settled) {
    const circle = settled.circle.join(' → ')
    return refuseDefinition([
      { code: 'form.definition-invalid', path: '/sections', params: { reason: 'circle', circle } },
    ])
  }
  const fields = new Map(
    sections.flatMap((section) => section.fields.map((field) => [field.definition.id, field] as const)),
  )
  const steps = [...fields.values()].flatMap(rulesOf).reduce((total, rule) => total + rule.cost, 0)
  if (steps > formSteps) {
    return refuseDefinition([{ code: 'rule.cost', path: '/sections', params: { steps, limit: formSteps } }])
  }
  const all = [...fields.values()]
  const answered = all.filter((field): field is AnsweredField => field.check !== null)
  return ok({
    definition,
    sections,
    fields,
    variables: bench.variables,
    answered,
    answeredAt: new Map(answered.map((field, at) => [field.id, at])),
    isDemanding: answered.some((field) => field.demands.length > 0),
    ruled: all.filter((field) => field.rules.length > 0),
    settleOrder: settled.order.filter((step) => dependsOnAnswers(step, sections)),
  })
}

function dependsOnAnswers(step: SettleStep, sections: readonly CompiledSection[]): boolean {
  if ('section' in step) return step.section.visibleWhen !== null
  const { field } = step
  const home = sections.find((section) => section.definition.id === field.sectionId)
  return Boolean(field.visibleWhen ?? field.computed ?? home?.visibleWhen)
}

export function refuseDefinition(problems: readonly Problem[]): Outcome<never> {
  return fail(domainError('form.definition-invalid', undefined, problems))
}

/** Types computed fields first, each after those it reads, because other rules read them as variables. */
function prepareRules(compile: RuleCompiler, definition: FormDefinition): Bench {
  const maxItems = listBounds(definition)
  const problems: Problem[] = []
  const computed = new Map<string, Rule>()
  let variables = answerVariables(definition)
  let waiting = definition.sections.flatMap((section, at) =>
    section.fields.map((field, index) => ({ field, path: `/sections/${at}/fields/${index}/computed` })),
  )
  waiting = waiting.filter(({ field }) => field.kind === 'computed')
  while (waiting.length > 0) {
    const found: Record<string, RuleType> = {}
    const faults: Problem[] = []
    for (const { field, path } of waiting) {
      const rule = compile(field.computed ?? '', { variables, maxItems, result: 'any' })
      if (rule.ok) {
        computed.set(field.id, rule.value)
        found[field.id] = rule.value.result
      } else
        faults.push({
          code: rule.error.code,
          path,
          ...(rule.error.params ? { params: rule.error.params } : {}),
        })
    }
    if (Object.keys(found).length === 0) {
      problems.push(...faults)
      break
    }
    waiting = waiting.filter(({ field }) => !computed.has(field.id))
    variables = { ...variables, ...found }
  }
  return { compile, variables, maxItems, problems, computed }
}

function compileSection(section: FormSection, path: string, bench: Bench): CompiledSection {
  return {
    definition: section,
    visibleWhen: compileWhen(section.visibleWhen, `${path}/visibleWhen`, bench),
    fields: section.fields.map((field, index) =>
      compileField(field, section.id, `${path}/fields/${index}`, bench),
    ),
  }
}

function compileField(field: FormField, sectionId: string, path: string, bench: Bench): CompiledField {
  const rules = (field.rules ?? []).map((rule, index) =>
    compileWhen(rule.expression, `${path}/rules/${index}`, bench),
  )
  const required = field.required === true
  const visibleWhen = compileWhen(field.visibleWhen, `${path}/visibleWhen`, bench)
  const requiredWhen = compileWhen(field.requiredWhen, `${path}/requiredWhen`, bench)
  return {
    id: field.id,
    definition: field,
    sectionId,
    pointer: `/${field.id}`,
    required,
    isAskedFor: required || requiredWhen !== null,
    text: plainTextOf(field),
    check: valueCheckOf(field),
    visibleWhen,
    requiredWhen,
    computed: bench.computed.get(field.id) ?? null,
    rules: rules.filter((rule) => rule !== null),
    demands: (field.evidenceDemands ?? []).map(({ when, minItems }, index) => ({
      when: compileWhen(when, `${path}/evidenceDemands/${index}/when`, bench),
      minItems,
    })),
  }
}

function compileWhen(source: string | undefined, path: string, bench: Bench): Rule | null {
  if (source === undefined) return null
  const options: RuleOptions = { variables: bench.variables, maxItems: bench.maxItems, result: 'boolean' }
  const rule = bench.compile(source, options)
  if (rule.ok) return rule.value
  bench.problems.push({
    code: rule.error.code,
    path,
    ...(rule.error.params ? { params: rule.error.params } : {}),
  })
  return null
}

export function rulesOf(field: CompiledField): readonly Rule[] {
  const demands = field.demands.map((demand) => demand.when)
  return [field.visibleWhen, field.requiredWhen, field.computed, ...field.rules, ...demands].filter(
    (rule) => rule !== null,
  )
}
