import type { Answers, AnswerValue, FormDefinition, FormField } from '@thidua/contracts'
import { isSameJson } from '@thidua/kernel'
import { evaluateRule } from '@thidua/rules'
import { fieldValues } from '../analysis/field-values.ts'
import { fillForm } from '../analysis/fill-form.ts'
import { searchAnswers, searchSpace, type SearchSpace } from '../analysis/search-answers.ts'
import { checkAnswers } from '../check-answers.ts'
import { compileForm } from '../compile-form.ts'
import type { CompiledField, CompiledForm } from '../compiled-form.ts'
import type { Witness } from '../findings/finding.ts'
import { holds } from '../settle-answers.ts'

type Duel = {
  readonly base: CompiledForm
  readonly candidate: CompiledForm
  readonly baseSpace: SearchSpace
  readonly candidateSpace: SearchSpace
}

/**
 * A dossier the candidate accepts and the base does not, for this field (or any, without one); null when none was found.
 * It is built from where the two differ and then put before both checkers: what is returned is a fact, not a guess.
 */
export function findWeakening(
  base: FormDefinition,
  candidate: FormDefinition,
  fieldId?: string,
): Witness | null {
  const [first, second] = [compileForm(base), compileForm(candidate)]
  if (!first.ok || !second.ok) return null
  const duel: Duel = {
    base: first.value,
    candidate: second.value,
    baseSpace: searchSpace(first.value),
    candidateSpace: searchSpace(second.value),
  }
  const fields = fieldId === undefined ? differing(duel) : [fieldId]
  for (const id of fields) {
    const witness = duelOverField(id, duel)
    if (witness) return witness
  }
  return fieldId === undefined ? null : findWeakeningAtAll(duel)
}

function findWeakeningAtAll(duel: Duel): Witness | null {
  return judge(fillForm(duel.candidate, {}, duel.candidateSpace).answers, duel)
}

function differing({ base, candidate }: Duel): readonly string[] {
  return [...base.fields].flatMap(([id, field]) => {
    const other = candidate.fields.get(id)
    return other && isSameJson(other.definition, field.definition) ? [] : [id]
  })
}

function duelOverField(id: string, duel: Duel): Witness | null {
  for (const probe of probes(id, duel)) {
    const filled = fillForm(duel.candidate, probe.fixed, duel.candidateSpace)
    if (filled.problems.length > 0) continue
    const answers = { ...filled.answers }
    if (probe.without !== undefined) delete answers[probe.without]
    const witness = judge(answers, duel)
    if (witness) return witness
  }
  return null
}

type Probe = { readonly fixed: Answers; readonly without?: string }

function* probes(id: string, duel: Duel): Generator<Probe> {
  const mine = duel.base.fields.get(id)
  const theirs = duel.candidate.fields.get(id)
  yield { fixed: {}, without: id }
  if (theirs) {
    const shown = shownWhere(theirs, duel.candidate, duel.candidateSpace)
    for (const value of valuesNear(theirs.definition, mine?.definition, duel))
      yield { fixed: { ...shown, [id]: value } }
  }
  if (mine) yield* ruleProbes(mine, duel)
  if (mine) yield* requiredProbes(mine, duel)
}

/** Answers under which the field is shown at all. */
function shownWhere(field: CompiledField, form: CompiledForm, space: SearchSpace): Answers {
  const { id } = field.definition
  const found = searchAnswers({ space, ids: [id], goal: ({ hiddenFields }) => !hiddenFields.has(id) })
  const { [id]: _own, ...rest } = found.answers ?? {}
  return form.fields.has(id) ? rest : {}
}

function valuesNear(
  theirs: FormField,
  mine: FormField | undefined,
  { candidateSpace }: Duel,
): readonly AnswerValue[] {
  const words = candidateSpace.words.get(theirs.id)
  const { minimum, maximum, minLength, maxLength, minItems, maxItems, earliest, latest } = mine ?? theirs
  const bounds = [minimum, maximum, minLength, maxLength, minItems, maxItems].filter(
    (bound) => bound !== undefined,
  )
  const days = [earliest, latest].filter((day) => day !== undefined)
  const platform = mine ? [300, 5000, 2000, 20, 50, 100, 0] : []
  return fieldValues(theirs, {
    numbers: new Set([...bounds, ...platform, ...(words?.numbers ?? [])]),
    texts: new Set([...days, ...(words?.texts ?? [])]),
    peers: new Set(),
  }).toReversed()
}

/** A rule of the base that the candidate no longer has: answers that break it. */
function* ruleProbes(mine: CompiledField, { base, baseSpace }: Duel): Generator<Probe> {
  for (const rule of mine.rules) {
    const found = searchAnswers({
      space: baseSpace,
      ids: [mine.definition.id, ...rule.reads],
      goal: ({ values, hiddenFields }) => {
        if (hiddenFields.has(mine.definition.id)) return false
        const outcome = evaluateRule(rule, values)
        return outcome.ok && outcome.value === false
      },
    })
    if (found.answers) yield { fixed: onlyIn(base, found.answers) }
  }
}

/** Answers under which the base asks for the field. */
function* requiredProbes(mine: CompiledField, { base, baseSpace }: Duel): Generator<Probe> {
  const { id } = mine.definition
  const found = searchAnswers({
    space: baseSpace,
    ids: [id, ...(mine.requiredWhen?.reads ?? [])],
    goal: ({ values, hiddenFields }) =>
      !hiddenFields.has(id) && (mine.required || holds(mine.requiredWhen, values, false)),
  })
  if (!found.answers) return
  const { [id]: _own, ...rest } = found.answers
  yield { fixed: rest, without: id }
  for (const demand of mine.demands) {
    const asked = searchAnswers({
      space: baseSpace,
      ids: [id, ...(demand.when?.reads ?? [])],
      goal: ({ values, hiddenFields }) => !hiddenFields.has(id) && holds(demand.when, values, true),
    })
    const { [id]: _files, ...others } = onlyIn(base, asked.answers ?? {})
    yield { fixed: others, without: id }
  }
}

/** The two checkers decide. The base is asked about what it knows; what was added in a slot is not its business. */
function judge(answers: Answers, { base, candidate }: Duel): Witness | null {
  if (checkAnswers(candidate, answers, { complete: true }).problems.length > 0) return null
  const { problems } = checkAnswers(base, onlyIn(base, answers), { complete: true })
  return problems.length > 0
    ? { shows: 'accepted-here-refused-by-base', answers, baseProblems: problems }
    : null
}

/** The answers to this form's own fields. */
export function onlyIn(form: CompiledForm, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => form.fields.get(id)?.check))
}
