import * as fc from 'fast-check'
import type { Answers, ScoringModel } from '@thidua/contracts'
import { checkAnswers, scoreDossier, type CompiledForm } from '@thidua/forms'
import { canonicalJson, type Problem } from '@thidua/kernel'
import { exportWorkbook } from '../src/answers/export-workbook.ts'
import { importWorkbook } from '../src/answers/import-workbook.ts'
import { arbitraryAnswers } from './arbitrary-answers.ts'

export type RoutesCompared = {
  readonly compared: number
  /** Answers of a type no cell can show: the export must name them and the checker refuse them too. */
  readonly refused: number
  readonly clean: number
  readonly differences: readonly unknown[]
}

/** The same answers judged directly and after the way through a workbook. */
export function compareRoutes(
  form: CompiledForm,
  model: ScoringModel | null,
  count: number,
  seed: number,
): RoutesCompared {
  const all = fc.sample(arbitraryAnswers(form.definition), { numRuns: count, seed }) as Answers[]
  const uncarried = refusedIn(form, all)
  const differences: unknown[] = []
  for (const index of uncarried) {
    const { problems } = judge(form, model, all[index] ?? {})
    if (problems.length === 0) differences.push({ index, answers: all[index], only: 'export' })
  }
  const rows = all.filter((_, index) => !uncarried.has(index))
  const file = exportWorkbook(form, rows)
  if (!file.ok) throw new Error(JSON.stringify(file.error))
  const imported = importWorkbook(form, file.value)
  if (!imported.ok) throw new Error(JSON.stringify(imported.error))
  let clean = 0
  for (const [index, answers] of rows.entries()) {
    const direct = judge(form, model, answers)
    const row = imported.value.rows[index]
    const carried = row && judged(form, model, row.answers, row.problems)
    if (direct.problems.length === 0) clean += 1
    if (JSON.stringify(direct) !== JSON.stringify(carried))
      differences.push({ index, answers, direct, carried })
  }
  return { compared: rows.length, refused: uncarried.size, clean, differences }
}

function refusedIn(form: CompiledForm, all: readonly Answers[]): ReadonlySet<number> {
  const refused = new Set<number>()
  for (const [index, answers] of all.entries()) if (!exportWorkbook(form, [answers]).ok) refused.add(index)
  return refused
}

function judge(form: CompiledForm, model: ScoringModel | null, answers: Answers): ReturnType<typeof judged> {
  const checked = checkAnswers(form, answers, { complete: true })
  return judged(form, model, checked.answers, checked.problems)
}

function judged(
  form: CompiledForm,
  model: ScoringModel | null,
  answers: Answers,
  problems: readonly Problem[],
) {
  // The parts of a matrix come back in the order of the form, whatever order they were given in.
  const told = problems.map(({ code, path, params }) =>
    canonicalJson([code, path.replace(/\/\d+(?=\/|$)/, ''), params ?? null]),
  )
  return {
    problems: told.toSorted(),
    answers: canonicalJson(answers),
    score: model ? canonicalJson(scoreDossier(model, form, answers)) : null,
  }
}
