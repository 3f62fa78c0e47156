import type {
  FunctionLineView,
  FunctionNote,
  FunctionPartView,
  FunctionScoresView,
  PluginHook,
} from '@thidua/contracts'
import type { PluginResultRow } from '@thidua/data/repositories'
import { listPluginResults } from '@thidua/data/repositories'
import type { HookGiven, HookResult, LoadedPlugin, ParsedAnswers, PluginRemark } from '@thidua/plugin-host'
import type { QueryContext } from '../command/run-query.ts'
import type { DossierFile } from '../dossier/dossier-file.ts'
import { integerSetting } from '../law/setting-value.ts'
import type { DeclaredHook } from './call-functions.ts'
import { functionInput, inputHashOf } from './function-input.ts'
import type { DossierFunctions } from './functions-of-dossier.ts'
import { functionsOfDossier, mayHaveResults } from './functions-of-dossier.ts'

/** The functions that count for a dossier today, and what they would be told of it. */
type Now = DossierFunctions & { readonly given: HookGiven }

const none = {
  value: null,
  lines: [],
  pointsHundredths: null,
  notes: [],
  read: null,
  resultHash: null,
  ticks: 0,
  at: null,
  error: null,
  outdated: null,
} as const

/** What is kept of a dossier's functions, and what still waits to be called. Calls nobody. */
export async function viewFunctions(
  context: QueryContext,
  file: DossierFile,
): Promise<FunctionScoresView | null> {
  const { deps, law } = context
  if (!mayHaveResults(deps, file.row.stakeholder)) return null
  const functions = await functionsOfDossier(context, file)
  const now = functions && { ...functions, given: functionInput(deps, file, functions.plugin) }
  const rows = await listPluginResults(context.transaction, file.row.id)
  const parts = [...rows.map((row) => viewRow(row, now)), ...(now ? viewWaiting(now, rows) : [])]
  if (parts.length === 0) return null
  const scores = parts.filter(({ event }) => event === 'score.form')
  const scored = scores.flatMap(({ pointsHundredths }) => pointsHundredths ?? [])
  const capHundredths = (integerSetting(law, 'plugin.functionPoints') ?? 0) * 100
  const toRun = parts.some(
    ({ event, state, outdated }) => showsAlone(event) && (state !== 'done' || outdated !== null),
  )
  return {
    parts,
    pointsHundredths: scored.length === 0 ? null : Math.min(capHundredths, sum(scored)),
    capHundredths,
    complete: scored.length === scores.length,
    mayRun: now !== null && toRun && file.stage.terminal === undefined,
  }
}

/** Checks, notes and files read belong to the moment they were asked for; values and points stand by themselves. */
function showsAlone(event: PluginHook['event']): boolean {
  return event === 'answer.derive' || event === 'score.form'
}

function viewRow(row: PluginResultRow, now: Now | null): FunctionPartView {
  const declared = row.declared as DeclaredHook
  const event = row.event as PluginHook['event']
  const result = row.result as HookResult | null
  const lines = result?.kind === 'lines' ? linesOf(result.lines, declared) : []
  const points = sum(lines.map(({ pointsHundredths }) => pointsHundredths))
  return {
    pluginId: row.pluginId,
    pluginTitle: declared.pluginTitle,
    version: row.version,
    digest: row.digest,
    hookId: row.hookId,
    title: declared.title,
    functionName: declared.function,
    event,
    state: row.state,
    outdated: showsAlone(event) ? outdatedBy(row, declared, now) : null,
    error: row.errorCode === null ? null : { code: row.errorCode, params: row.errorParams ?? {} },
    value: result?.kind === 'value' ? result.value : null,
    lines,
    pointsHundredths: result?.kind === 'lines' ? Math.min(points, declared.capHundredths ?? points) : null,
    capHundredths: event === 'score.form' ? capOf(declared) : null,
    notes: result?.kind === 'remarks' ? notesOf(result.remarks, declared) : [],
    read: result?.kind === 'answers' ? readOf(result.answers, declared) : null,
    inputHash: row.inputHash,
    resultHash: row.resultHash,
    ticks: row.ticks,
    at: row.computedAt,
  }
}

function viewWaiting(
  { plugin, hooks, given }: Now,
  rows: readonly PluginResultRow[],
): readonly FunctionPartView[] {
  const { id } = plugin.manifest
  const called = new Set(rows.filter(({ pluginId }) => pluginId === id).map(({ hookId }) => hookId))
  return hooks
    .filter((hook) => showsAlone(hook.event) && !called.has(hook.id))
    .map((hook) => viewUncalled(hook, plugin, given))
}

function viewUncalled(
  hook: PluginHook,
  { manifest, digest }: LoadedPlugin,
  given: HookGiven,
): FunctionPartView {
  return {
    ...none,
    pluginId: manifest.id,
    pluginTitle: manifest.title,
    version: manifest.version,
    digest,
    hookId: hook.id,
    title: hook.title ?? null,
    functionName: hook.function,
    event: hook.event,
    state: 'waiting',
    capHundredths:
      hook.event === 'score.form'
        ? capOf({ criteria: hook.criteria ?? [], capHundredths: hook.capHundredths ?? null })
        : null,
    inputHash: inputHashOf(digest, hook, given),
  }
}

/** Points are the function's; titles and maxima are what its package promised. */
function linesOf(
  lines: Extract<HookResult, { readonly kind: 'lines' }>['lines'],
  { criteria }: DeclaredHook,
): readonly FunctionLineView[] {
  return lines.map(({ criterionId, outcome, pointsHundredths = 0, because }) => {
    const criterion = criteria.find(({ id }) => id === criterionId)
    return {
      criterionId,
      title: criterion?.title ?? { vi: criterionId },
      outcome,
      pointsHundredths,
      maxPointsHundredths: criterion?.maxPointsHundredths ?? pointsHundredths,
      because: because.flatMap(({ fieldId, value }) => (fieldId === undefined ? [] : [{ fieldId, value }])),
    }
  })
}

function notesOf(remarks: readonly PluginRemark[], { sentences }: DeclaredHook): readonly FunctionNote[] {
  return remarks.map(({ message, fieldId = null }) => ({
    text: sentences[message] ?? { vi: message },
    fieldId,
  }))
}

function readOf(answers: ParsedAnswers, { file }: DeclaredHook): FunctionPartView['read'] {
  return { file: file ?? '', count: Object.keys(answers).length }
}

function outdatedBy(
  row: PluginResultRow,
  declared: DeclaredHook,
  now: Now | null,
): FunctionPartView['outdated'] {
  if (!now) return null
  if (row.digest !== now.plugin.digest) return 'version'
  const hook = {
    event: row.event as PluginHook['event'],
    function: declared.function,
    fields: declared.fields,
  }
  return inputHashOf(row.digest, hook, now.given) === row.inputHash ? null : 'input'
}

function capOf({ criteria, capHundredths }: Pick<DeclaredHook, 'criteria' | 'capHundredths'>): number {
  const most = sum(criteria.map(({ maxPointsHundredths }) => maxPointsHundredths))
  return Math.min(most, capHundredths ?? most)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
