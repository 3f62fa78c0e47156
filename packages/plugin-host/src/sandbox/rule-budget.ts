import { compileScoring, type CompiledForm, type CompiledScoring } from '@thidua/forms'
import { domainError, fail, ok, type Outcome, type Problem } from '@thidua/kernel'
import { ruleLimits, type Rule } from '@thidua/rules'
import type { LoadedPlugin } from '../load-plugin.ts'

/** One rule of a plugin: where it stands, and the most steps it can take on any answers. */
export type PricedRule = { readonly file: string; readonly path: string; readonly steps: number }

/** Steps in the worst case. One rule's limit is kept by the language itself (`ruleLimits.steps`). */
export const ruleBudget = {
  rule: ruleLimits.steps,
  /** All rules of one form and its scoring: what one dossier can cost. */
  dossier: 200_000,
  plugin: 1_000_000,
  /** All plugins of a province together. */
  plan: 10_000_000,
} as const

export type RuleCosts = {
  readonly rules: readonly PricedRule[]
  readonly dossiers: readonly { readonly form: string; readonly steps: number }[]
  readonly steps: number
}

/**
 * Prices every rule of a plugin without running one. `installed` is what all other plugins of the plan cost together.
 * Refuses `rule.cost` (`scope` dossier, plugin or plan; `steps`, `limit`), with the dearest rules as problems: file, path.
 */
export function priceRules(plugin: LoadedPlugin, installed = 0): Outcome<RuleCosts> {
  const dossiers = [...plugin.forms].map(([formId, { compiled }]) => {
    const models = [...plugin.scoring.values()].filter((model) => model.formId === formId)
    const scored = models.flatMap((model) => {
      const scoring = compileScoring(model, compiled)
      return scoring.ok ? rulesOfScoring(scoring.value, fileOf(plugin, 'scoring', model.id)) : []
    })
    return { form: formId, rules: [...rulesOfForm(compiled, fileOf(plugin, 'forms', formId)), ...scored] }
  })
  for (const { form, rules } of dossiers) {
    if (sum(rules) > ruleBudget.dossier) return tooDear('dossier', rules, sum(rules), form)
  }
  const rules = dossiers.flatMap((dossier) => dossier.rules)
  const steps = sum(rules)
  if (steps > ruleBudget.plugin) return tooDear('plugin', rules, steps, plugin.manifest.id)
  if (steps + installed > ruleBudget.plan)
    return tooDear('plan', rules, steps + installed, plugin.manifest.id)
  return ok({
    rules,
    dossiers: dossiers.map(({ form, rules: own }) => ({ form, steps: sum(own) })),
    steps,
  })
}

const namedRules = 5

function tooDear(
  scope: 'dossier' | 'plugin' | 'plan',
  rules: readonly PricedRule[],
  steps: number,
  of: string,
): Outcome<never> {
  const limit = ruleBudget[scope]
  const dearest = rules.toSorted((left, right) => right.steps - left.steps).slice(0, namedRules)
  const problems: readonly Problem[] = dearest.map((rule) => ({
    code: 'rule.cost',
    path: rule.path,
    params: { file: rule.file, steps: rule.steps },
  }))
  return fail(domainError('rule.cost', { scope, of, steps, limit }, problems))
}

function rulesOfForm(form: CompiledForm, file: string): readonly PricedRule[] {
  return form.sections.flatMap((section, at) => [
    ...priced(file, `/sections/${at}/visibleWhen`, section.visibleWhen),
    ...section.fields.flatMap((field, index) => {
      const path = `/sections/${at}/fields/${index}`
      return [
        ...priced(file, `${path}/visibleWhen`, field.visibleWhen),
        ...priced(file, `${path}/requiredWhen`, field.requiredWhen),
        ...priced(file, `${path}/computed`, field.computed),
        ...field.rules.flatMap((rule, nth) => priced(file, `${path}/rules/${nth}/expression`, rule)),
        ...field.demands.flatMap(({ when }, nth) =>
          priced(file, `${path}/evidenceDemands/${nth}/when`, when),
        ),
      ]
    }),
  ])
}

function rulesOfScoring(scoring: CompiledScoring, file: string): readonly PricedRule[] {
  return scoring.criteria.flatMap((criterion, at) => [
    ...priced(file, `/criteria/${at}/outcomeRule`, criterion.outcomeRule),
    ...priced(file, `/criteria/${at}/pointsRule`, criterion.pointsRule),
    ...criterion.parts.flatMap((part, index) => [
      ...priced(file, `/criteria/${at}/parts/${index}/when`, part.when),
      ...priced(file, `/criteria/${at}/parts/${index}`, part.value),
    ]),
  ])
}

function priced(file: string, path: string, rule: Rule | null): readonly PricedRule[] {
  return rule ? [{ file, path, steps: rule.cost }] : []
}

function sum(rules: readonly PricedRule[]): number {
  return rules.reduce((total, { steps }) => total + steps, 0)
}

function fileOf(plugin: LoadedPlugin, point: 'forms' | 'scoring', id: string): string {
  return plugin.manifest.contributes[point].find((listed) => listed.id === id)?.file ?? 'plugin.json'
}
