import * as fc from 'fast-check'
import type { Answers, FormDefinition, PublishedRules, ScoringModel } from '@thidua/contracts'
import {
  checkAnswers,
  fillForm,
  openForm,
  publishRules,
  scoreDossier,
  visibleFields,
  type CompiledForm,
} from '@thidua/forms'
import { canonicalJson, type Problem } from '@thidua/kernel'
import { exportWorkbook } from '../src/answers/export-workbook.ts'
import { importWorkbook } from '../src/answers/import-workbook.ts'
import { answersNear, arbitraryAnswers } from './arbitrary-answers.ts'
import { asStored } from './as-stored.ts'
import { schemaJudge } from './schema-judge.ts'

export type Agreement = {
  readonly judged: number
  /** Without a problem. */
  readonly clean: number
  /** Of a type no cell can show: named by the export, and refused by the checker too. */
  readonly notForCells: number
  readonly scored: number
  readonly disagreements: readonly unknown[]
}

type Judgement = {
  readonly problems: readonly Problem[]
  readonly answers: Answers
  readonly score: string | null
}
type Case = { readonly answers: Answers; readonly server: Judgement }

/** The same answers judged by the server, by a page, by way of a workbook and by another program's JSON Schema. */
export function agreementOn(
  form: CompiledForm,
  model: ScoringModel | null,
  count: number,
  seed: number,
  page = openAsPage(form),
): Agreement {
  const judge = schemaJudge(form)
  const disagreements: unknown[] = []
  const drawn = fc.sample(wildAndGood(form), { numRuns: count, seed }) as Answers[]
  const cases = drawn.map((answers): Case => {
    // what a page has in its hands, and what arrives of it
    const arrived = JSON.parse(JSON.stringify(answers)) as Answers
    const server = judgeAnswers(form, model, arrived)
    const told = (way: string, said: unknown): unknown => ({
      form: form.definition.id,
      way,
      answers,
      server,
      said,
    })
    const seen = judgeAnswers(page, model, answers)
    if (JSON.stringify(seen) !== JSON.stringify(server)) disagreements.push(told('page', seen))
    const fits = judge(visiblePart(form, arrived))
    if (fits !== (structural(form, server.problems).length === 0)) disagreements.push(told('schema', fits))
    return { answers: arrived, server }
  })
  const workbook = compareByWorkbook(form, model, cases)
  return {
    judged: cases.length,
    clean: cases.filter(({ server }) => server.problems.length === 0).length,
    notForCells: workbook.notForCells,
    scored: cases.filter(({ server }) => server.score !== null).length,
    disagreements: [...disagreements, ...workbook.disagreements],
  }
}

/** Half of them anything at all, half near to answers without a problem. */
function wildAndGood(form: CompiledForm): fc.Arbitrary<Record<string, unknown>> {
  const { answers } = fillForm(form)
  return fc.oneof(arbitraryAnswers(form.definition), answersNear(form.definition, answers))
}

/** A page gets the definition and its published rules as JSON, and no rule language. */
export function openAsPage(form: CompiledForm): CompiledForm {
  const sent = JSON.stringify({ definition: form.definition, rules: publishRules(form) })
  const { definition, rules } = JSON.parse(sent) as { definition: FormDefinition; rules: PublishedRules }
  const opened = openForm(definition, rules)
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  return opened.value
}

function judgeAnswers(form: CompiledForm, model: ScoringModel | null, answers: Answers): Judgement {
  const { problems, answers: kept } = checkAnswers(form, answers, { complete: true })
  return { problems, answers: kept, score: scoreOf(form, model, kept) }
}

function scoreOf(form: CompiledForm, model: ScoringModel | null, answers: Answers): string | null {
  return model ? canonicalJson(scoreDossier(model, form, answers)) : null
}

/** What a schema can know: hidden answers are nobody's business, and it cannot ask for what hangs on other answers. */
function visiblePart(form: CompiledForm, answers: Answers): Readonly<Record<string, unknown>> {
  const kept = checkAnswers(form, answers, { complete: false }).answers
  const visible = visibleFields(form, kept).fields
  const shown = Object.entries(answers).filter(([id]) => visible.has(id) || !form.fields.has(id))
  const withoutEmpty = shown.filter(([id, value]) => value !== null || !form.fields.has(id))
  return asStored(
    [...form.fields.values()].map(({ definition }) => definition),
    Object.fromEntries(withoutEmpty),
  )
}

function structural(form: CompiledForm, problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code, path }) => {
    if (code === 'form.rule-broken') return false
    const field = form.fields.get(path.slice(1))
    if (!field) return true
    const home = form.sections.find(({ definition }) => definition.id === field.sectionId)
    if (code === 'form.too-few' && field.demands.length > 0) return false
    const always = field.required && !field.visibleWhen && !home?.visibleWhen
    return code !== 'form.required' || always
  })
}

function compareByWorkbook(form: CompiledForm, model: ScoringModel | null, cases: readonly Case[]) {
  const disagreements: unknown[] = []
  const { bytes, sent, refused } = exportAll(form, cases)
  for (const one of refused)
    if (one.server.problems.length === 0) disagreements.push({ way: 'export', ...one })
  const imported = importWorkbook(form, bytes)
  if (!imported.ok) throw new Error(JSON.stringify(imported.error))
  for (const [index, { answers, server }] of sent.entries()) {
    const row = imported.value.rows[index]
    const back = row && {
      problems: told(row.problems),
      answers: canonicalJson(row.answers),
      score: scoreOf(form, model, row.answers),
    }
    const straight = {
      problems: told(server.problems),
      answers: canonicalJson(server.answers),
      score: server.score,
    }
    if (JSON.stringify(back) !== JSON.stringify(straight))
      disagreements.push({ form: form.definition.id, way: 'workbook', answers, straight, back })
  }
  return { disagreements, notForCells: refused.length }
}

/** All that cells can show in one file; the export names the rest, two hundred at a time. */
function exportAll(form: CompiledForm, cases: readonly Case[]) {
  let sent = cases
  const refused: Case[] = []
  for (;;) {
    const file = exportWorkbook(
      form,
      sent.map(({ answers }) => answers),
    )
    if (file.ok) return { bytes: file.value, sent, refused }
    const named = new Set((file.error.problems ?? []).map(({ path }) => Number(path.split('/')[1])))
    if (named.size === 0) throw new Error(JSON.stringify(file.error))
    refused.push(...sent.filter((_, index) => named.has(index)))
    sent = sent.filter((_, index) => !named.has(index))
  }
}

/** A matrix comes back in the order of the form, and empty rows of a table do not count; so no order and no row numbers. */
function told(problems: readonly Problem[]): readonly string[] {
  return problems
    .map(({ code, path, params }) => canonicalJson([code, path.replace(/\/\d+(?=\/|$)/, ''), params ?? null]))
    .toSorted()
}
