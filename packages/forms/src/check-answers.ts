import type { Answers, AnswerValue } from '@thidua/contracts'
import type { Problem } from '@thidua/kernel'
import { evaluateRule, type Rule } from '@thidua/rules'
import type { CompiledField, CompiledForm } from './compiled-form.ts'
import { formLimits } from './form-limits.ts'
import { holds, settleAnswers, type SettledAnswers } from './settle-answers.ts'
import { isPlainObject, pointerSegment, refuseValue, wrongType } from './value-problems.ts'

export type CheckOptions = {
  /** True when the dossier is handed in. False for autosave: what is missing is no fault yet. */
  readonly complete: boolean
}

export type CheckedAnswers = {
  /**
   * What may be stored: NFC, no blanks, no unknown or malformed values. A draft keeps answers that are hidden at the
   * moment (the person may change their mind) and those wrong only in size or format; a complete check drops hidden ones.
   */
  readonly answers: Answers
  /** In the order of the form; `path` is a JSON pointer into the answers. Codes `form.*`. */
  readonly problems: readonly Problem[]
}

/** Checks answers from outside against a form. Never throws on any JSON value; costs microseconds. */
export function checkAnswers(form: CompiledForm, answers: unknown, options: CheckOptions): CheckedAnswers {
  const strangers: Problem[] = []
  if (!isPlainObject(answers)) {
    wrongType(answers, '', strangers, 'answers')
    return { answers: {}, problems: strangers }
  }
  refuseStrangers(form, answers, strangers)
  const kept: Record<string, AnswerValue> = {}
  const found = new Map<CompiledField, Problem[]>()
  for (const field of form.fields.values()) checkField(field, answers, kept, found, options.complete)
  const settled = settleAnswers(form, kept)
  const problems = strangers
  for (const field of form.fields.values()) {
    const id = field.definition.id
    if (settled.hiddenFields.has(id)) {
      if (options.complete) delete kept[id]
      continue
    }
    const faults = found.get(field)
    if (faults) problems.push(...faults)
    else if (options.complete && isMissing(field, settled))
      problems.push({ code: 'form.required', path: field.pointer })
    for (const [index, rule] of field.rules.entries()) {
      if (isBroken(rule, settled, options.complete)) problems.push(brokenRule(field, index))
    }
  }
  return { answers: kept, problems: problems.slice(0, formLimits.problems) }
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

function checkField(
  field: CompiledField,
  answers: Readonly<Record<string, unknown>>,
  kept: Record<string, AnswerValue>,
  found: Map<CompiledField, Problem[]>,
  complete: boolean,
): void {
  const { id } = field.definition
  if (!field.check || !Object.hasOwn(answers, id)) return
  const value = answers[id]
  if (value === null || value === undefined) return
  const faults: Problem[] = []
  const clean = field.check(value, field.pointer, faults, complete)
  if (clean !== undefined) kept[id] = clean
  if (faults.length > 0) found.set(field, faults)
}

function isMissing(field: CompiledField, settled: SettledAnswers): boolean {
  if (!field.check || settled.values[field.definition.id] !== undefined) return false
  return field.definition.required === true || holds(field.requiredWhen, settled.values, false)
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
