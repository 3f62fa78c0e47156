import type { Rule } from '@thidua/rules'
import type { CompiledField, CompiledForm, CompiledSection } from '../compiled-form.ts'
import type { FindingCode } from '../findings/finding-codes.ts'
import type { Finding, Severity } from '../findings/finding.ts'
import { holds } from '../settle-answers.ts'
import {
  exampleOf,
  isNever,
  isNeverFalseByBounds,
  isNeverTrueByBounds,
  truth,
  visibilitySources,
  type Goal,
} from './claims.ts'
import { inspectOptions } from './inspect-options.ts'
import { inspectTogether } from './inspect-together.ts'
import { searchSpace, type SearchSpace } from './search-answers.ts'

export type Bench = { readonly form: CompiledForm; readonly space: SearchSpace; readonly note: Note }
export type Note = (
  code: FindingCode,
  path: string,
  severity: Severity,
  more?: Pick<Finding, 'params' | 'witness'>,
) => void

/**
 * What a form's conditions cannot do: fields nobody ever sees, rules that always or never hold, what is asked for but
 * never shown. Only what is proved is told; an expression beyond the proof is left alone.
 */
export function inspectLogic(form: CompiledForm): readonly Finding[] {
  const findings: Finding[] = []
  const note: Note = (code, path, severity, more) => findings.push({ code, path, severity, ...more })
  const bench: Bench = { form, space: searchSpace(form), note }
  for (const [at, section] of form.sections.entries()) {
    const path = `/sections/${at}`
    if (inspectSection(section, path, bench)) continue
    for (const [index, field] of section.fields.entries())
      inspectField(field, section, `${path}/fields/${index}`, bench)
  }
  if (findings.every(({ code }) => code !== 'logic.rule-never-true')) inspectTogether(bench)
  return findings
}

/** True when the section is dead: its fields need no word of their own. */
function inspectSection(section: CompiledSection, path: string, { form, space, note }: Bench): boolean {
  const rule = section.visibleWhen
  if (!rule) return false
  const { id } = section.definition
  const params = { section: section.definition.title.vi, expression: rule.source }
  const ask = (goal: Goal) => ({
    space,
    ids: rule.reads,
    sources: [rule.source, ...visibilitySources(form, rule.reads)],
    goal,
  })
  if (isNeverTrueByBounds(form, rule) || isNever(ask((settled) => !settled.hiddenSections.has(id)))) {
    note('logic.section-never-visible', `${path}/visibleWhen`, 'error', { params })
    return true
  }
  if (isNever(ask((settled) => settled.hiddenSections.has(id))))
    note('logic.condition-always-true', `${path}/visibleWhen`, 'notice', { params })
  return false
}

function inspectField(field: CompiledField, section: CompiledSection, path: string, bench: Bench): void {
  const { form, space, note } = bench
  const { id, label } = field.definition
  const own = { label: label.vi }
  if (field.visibleWhen) {
    const rule = field.visibleWhen
    const params = { ...own, expression: rule.source }
    const ask = (goal: Goal) => ({
      space,
      ids: [id, ...rule.reads],
      sources: visibilitySources(form, [id]),
      goal,
    })
    const asksAnyway = field.required || field.requiredWhen !== null
    if (isNeverTrueByBounds(form, rule) || isNever(ask(({ hiddenFields }) => !hiddenFields.has(id)))) {
      note(
        asksAnyway ? 'logic.required-never-visible' : 'logic.never-visible',
        `${path}/visibleWhen`,
        'error',
        { params },
      )
      return
    }
    const isAlways = isNever(
      ask(
        ({ hiddenFields, hiddenSections }) =>
          hiddenFields.has(id) && !hiddenSections.has(section.definition.id),
      ),
    )
    if (isAlways) note('logic.condition-always-true', `${path}/visibleWhen`, 'notice', { params })
  }
  if (field.requiredWhen) inspectRequired(field, field.requiredWhen, path, bench)
  for (const [index, rule] of field.rules.entries()) inspectRule(field, rule, `${path}/rules/${index}`, bench)
  for (const [index, { when }] of field.demands.entries()) {
    if (!when) continue
    const isShown: Goal = (settled) => !settled.hiddenFields.has(id) && holds(when, settled.values, true)
    const sources = [when.source, ...visibilitySources(form, [id, ...when.reads])]
    if (
      isNeverTrueByBounds(form, when) ||
      isNever({ space, ids: [id, ...when.reads], sources, goal: isShown })
    )
      note('logic.demand-never-asked', `${path}/evidenceDemands/${index}/when`, 'warning', {
        params: { ...own, expression: when.source },
      })
  }
  if (field.computed && field.computed.reads.length === 0)
    note('logic.computed-constant', `${path}/computed`, 'warning', { params: own })
  if (field.computed && /\/\s*0(?![\d.])/.test(field.computed.source))
    note('logic.computed-never', `${path}/computed`, 'error', { params: own })
  inspectOptions(field, path, bench)
}

function inspectRequired(field: CompiledField, rule: Rule, path: string, { form, space, note }: Bench): void {
  const { id, label } = field.definition
  const sources = [rule.source, ...visibilitySources(form, [id, ...rule.reads])]
  const ids = [id, ...rule.reads]
  const isAsked: Goal = (settled) => holds(rule, settled.values, false)
  const isMet: Goal = (settled, answers) => !settled.hiddenFields.has(id) && isAsked(settled, answers)
  if (!isNeverTrueByBounds(form, rule) && !isNever({ space, ids, sources, goal: isMet })) return
  const example = exampleOf({ space, ids, sources, goal: isAsked })
  const params = { label: label.vi, expression: rule.source }
  if (example) {
    const witness = { shows: 'rule-breaks', answers: example } as const
    note('logic.required-never-visible', `${path}/requiredWhen`, 'error', { params, witness })
  } else note('logic.required-never', `${path}/requiredWhen`, 'warning', { params })
}

function inspectRule(field: CompiledField, rule: Rule, path: string, { form, space, note }: Bench): void {
  const { id, label } = field.definition
  const sources = [rule.source, ...visibilitySources(form, [id, ...rule.reads])]
  const ids = [id, ...rule.reads]
  const isShown: Goal = (settled) => !settled.hiddenFields.has(id)
  const ask = (wanted: boolean) => ({
    space,
    ids,
    sources,
    goal: ((settled, answers) => isShown(settled, answers) && truth(rule, settled) === wanted) satisfies Goal,
  })
  const params = {
    label: label.vi,
    expression: rule.source,
    message: field.definition.rules?.[field.rules.indexOf(rule)]?.message.vi ?? '',
  }
  if (isNeverTrueByBounds(form, rule) || isNever(ask(true))) {
    const answers = exampleOf(ask(false))
    const witness = answers ? { witness: { shows: 'rule-breaks', answers } as const } : {}
    note('logic.rule-never-true', path, 'error', { params, ...witness })
  } else if (isNeverFalseByBounds(form, rule) || isNever(ask(false)))
    note('logic.rule-always-true', path, 'warning', { params })
}
