import type { Answers } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { evaluateRule, type Rule } from '@thidua/rules'
import { checkValues, type Found } from './check-values.ts'
import type { CompiledField, CompiledForm } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { holds, settleAnswers, type SettledAnswers } from './settle-answers.ts'
import { isPlainObject, pointerSegment, refuseValue, wrongType } from './value-problems.ts'

export type CheckOptions = {
  /** True when the dossier is handed in. False for autosave: what is missing is no fault yet. */
  readonly complete: boolean
  /** Answers an earlier check of this form gave back: texts still the same are not searched for bad characters again. */
  readonly previous?: Answers
  /**
   * The legal date by which codes of lists are open or lapsed: the opening day of the dossier's round, the same for everybody
   * in it. Without it a code counts whatever its days.
   */
  readonly on?: string
}

export type CheckedAnswers = {
  /**
   * What may be stored: NFC, no blanks, no unknown or malformed values. A draft keeps answers that are hidden at the
   * moment (the person may change their mind) and those wrong only in size or format; a complete check drops hidden ones.
   */
  readonly answers: Answers
  /** Unknown fields, then fields in the order of the form, then broken rules. Codes `form.*`, `path` a JSON pointer. */
  readonly problems: readonly Problem[]
}

/** Checks answers from outside against a form. Never throws on any JSON value; costs microseconds. */
export function checkAnswers(form: CompiledForm, answers: unknown, options: CheckOptions): CheckedAnswers {
  const problems: Problem[] = []
  if (!isPlainObject(answers)) {
    wrongType(answers, '', problems, 'answers')
    return { answers: {}, problems }
  }
  const found = checkValues(form, answers, options)
  const settled = settleAnswers(form, found.kept)
  if (found.strange) refuseStrangers(form, answers, problems)
  if (found.isOpen)
    for (const field of form.answered) reportField(field, found.faults, settled, options, problems)
  for (const field of form.ruled) reportRules(field, settled, options, problems)
  return {
    answers: withoutHidden(form, found.kept, settled, options),
    problems: problems.length > formLimits.problems ? problems.slice(0, formLimits.problems) : problems,
  }
}

function withoutHidden(
  form: CompiledForm,
  kept: Answers,
  { hiddenFields }: SettledAnswers,
  options: CheckOptions,
): Answers {
  if (hiddenFields.size === 0) return kept
  const dropped = [...hiddenFields].filter((id) => kept[id] !== undefined && dropsHidden(form, id, options))
  if (dropped.length === 0) return kept
  const left = { ...kept }
  for (const id of dropped) delete left[id]
  return left
}

/** The field's declared policy; what is kept is still inert, because `settleAnswers` never lets it be read. */
function dropsHidden(form: CompiledForm, id: string, options: CheckOptions): boolean {
  const policy = form.fields.get(id)?.definition.hiddenValue ?? 'inert'
  return policy === 'cleared' || (policy === 'inert' && options.complete)
}

function refuseStrangers(
  form: CompiledForm,
  answers: Readonly<Record<string, unknown>>,
  problems: Problem[],
): void {
  for (const key of Object.keys(answers)) {
    const field = form.fields.get(key)
    // A page may send null for what it only shows; any value there would be somebody else's computation.
    const misplaced = field ? field.check === null && answers[key] !== null : true
    if (misplaced && problems.length < formLimits.problems)
      refuseValue(problems, 'form.unknown-field', pointerSegment(key))
  }
}

function reportField(
  field: CompiledField,
  faults: Found['faults'],
  settled: SettledAnswers,
  options: CheckOptions,
  problems: Problem[],
): void {
  const own = faults?.get(field)
  if (!own && !field.isAskedFor && field.demands.length === 0) return
  const { id } = field.definition
  if (options.complete && field.demands.length > 0) reportDemands(field, settled, problems)
  if (!own && (!options.complete || settled.values[id] !== undefined)) return
  if (settled.hiddenFields.has(id)) return
  if (own) problems.push(...own)
  else if (field.required || holds(field.requiredWhen, settled.values, false)) {
    problems.push({ code: 'form.required', path: field.pointer })
  }
}

/** The greatest demand that holds now; a missing answer counts as no file. */
function reportDemands(field: CompiledField, settled: SettledAnswers, problems: Problem[]): void {
  const { id } = field.definition
  if (settled.hiddenFields.has(id)) return
  const files = settled.values[id]
  const count = Array.isArray(files) ? files.length : 0
  let limit = 0
  for (const demand of field.demands)
    if (demand.minItems > limit && holds(demand.when, settled.values, true)) limit = demand.minItems
  if (count < limit) problems.push({ code: 'form.too-few', path: field.pointer, params: { limit } })
}

function reportRules(
  field: CompiledField,
  settled: SettledAnswers,
  options: CheckOptions,
  problems: Problem[],
): void {
  if (settled.hiddenFields.has(field.definition.id)) return
  for (const [index, rule] of field.rules.entries()) {
    if (isBroken(rule, settled, options.complete)) problems.push(brokenRule(field, index))
  }
}

/**
 * A false rule is broken. One that cannot be evaluated is broken only if every answer it reads was given
 * (division by zero, say); else the missing answer is what the person is told about. Drafts wait for all answers.
 */
function isBroken(rule: Rule, settled: SettledAnswers, complete: boolean): boolean {
  const allGiven = rule.reads.every((id) => settled.values[id] !== undefined)
  if (!complete && !allGiven) return false
  const outcome = evaluateRule(rule, settled.values)
  return outcome.ok ? outcome.value === false : allGiven
}

function brokenRule(field: CompiledField, index: number): Problem {
  const message = field.definition.rules?.[index]?.message.vi ?? ''
  return { code: 'form.rule-broken', path: field.pointer, params: { rule: index, message } }
}
