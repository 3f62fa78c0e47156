import type { HookCriterion, LocalText, PluginHook } from '@thidua/contracts'
import type { PluginResultRow } from '@thidua/data/repositories'
import type { HookCall, HookGiven, HookResult, LoadedPlugin, PluginRemark } from '@thidua/plugin-host'
import { refuse } from '@thidua/kernel'
import { stepTicks } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'
import { inputHashOf } from './function-input.ts'
import type { DossierFunctions } from './functions-of-dossier.ts'

/** A hook as its package declared it, kept with what it gave: readable when the package is long gone. */
export type DeclaredHook = {
  readonly pluginTitle: LocalText
  readonly function: string
  readonly fields: readonly string[]
  readonly title: LocalText | null
  readonly criteria: readonly HookCriterion[]
  readonly capHundredths: number | null
  /** The sentences it said, by their keys. */
  readonly sentences: Readonly<Record<string, LocalText>>
  /** Name of the file it read. */
  readonly file: string | null
}

/** Everything needed to call a dossier's functions after its transaction has ended. */
export type FunctionsToCall = DossierFunctions & {
  readonly dossierId: string
  readonly given: HookGiven
  readonly stored: readonly PluginResultRow[]
  /** Of all these hooks only this one. */
  readonly only?: string
}

/** What a function said, in the words of its package: an objection before a step, a note after it. */
export type SaidRemark = {
  readonly hook: PluginHook
  readonly remark: PluginRemark
  readonly sentence: LocalText
}

export type FunctionsCalled = {
  readonly of: { readonly dossierId: string; readonly pluginId: string; readonly hookIds: readonly string[] }
  readonly plugin: LoadedPlugin
  /** Of the calls made just now; what has been computed from the same before is not computed again. */
  readonly fresh: readonly PluginResultRow[]
  readonly remarks: readonly SaidRemark[]
}

/**
 * Calls what is to be called at these events, one after the other. Never inside a transaction. A step waits for all of them
 * together: once they have used `stepTicks` the rest is kept as `sandbox.step-exceeded`, to be computed when asked again.
 */
export async function callFunctions(
  deps: ServiceDeps,
  { dossierId, plugin, hooks, given, stored, only }: FunctionsToCall,
  events: readonly PluginHook['event'][],
): Promise<FunctionsCalled> {
  const fresh: PluginResultRow[] = []
  const remarks: SaidRemark[] = []
  let ticks = 0
  const asked = hooks.filter(({ id, event }) => events.includes(event) && (only === undefined || id === only))
  for (const hook of asked) {
    const inputHash = inputHashOf(plugin.digest, hook, given)
    if (
      stored.some((row) => isSame(row, plugin, hook) && row.state === 'done' && row.inputHash === inputHash)
    )
      continue
    const call = ticks < stepTicks ? await deps.functions.call(plugin, hook, given) : notCalled(hook, ticks)
    const row = rowOf(call, { plugin, hook, given, inputHash, at: deps.clock.now() })
    ticks += row.ticks
    fresh.push(row)
    for (const remark of remarksOf(row.result as HookResult | null))
      remarks.push({ hook, remark, sentence: sentenceOf(plugin, remark.message) })
  }
  const hookIds = hooks.map(({ id }) => id)
  return { of: { dossierId, pluginId: plugin.manifest.id, hookIds }, plugin, fresh, remarks }
}

function notCalled(hook: PluginHook, ticks: number): HookCall {
  const params = { function: hook.function, ticks, limit: stepTicks }
  return { outcome: refuse('sandbox.step-exceeded', params), ticks: 0, memoryBytes: 0, milliseconds: 0 }
}

type CalledWith = Omit<DossierFunctions, 'hooks'> & {
  readonly hook: PluginHook
  readonly given: HookGiven
  readonly inputHash: string
  readonly at: Date
}

function rowOf(
  { outcome, ticks, memoryBytes }: HookCall,
  { plugin, hook, given, inputHash, at }: CalledWith,
): PluginResultRow {
  const { manifest, digest } = plugin
  const declared: DeclaredHook = {
    pluginTitle: manifest.title,
    function: hook.function,
    fields: hook.fields,
    title: hook.title ?? null,
    criteria: hook.criteria ?? [],
    capHundredths: hook.capHundredths ?? null,
    sentences: Object.fromEntries(
      remarksOf(outcome.ok ? outcome.value.result : null).map(({ message }) => [
        message,
        sentenceOf(plugin, message),
      ]),
    ),
    file: given.file?.name ?? null,
  }
  return {
    pluginId: manifest.id,
    hookId: hook.id,
    event: hook.event,
    version: manifest.version,
    digest,
    declared,
    inputHash,
    state: outcome.ok ? 'done' : 'failed',
    result: outcome.ok ? outcome.value.result : null,
    resultHash: outcome.ok ? outcome.value.hash : null,
    errorCode: outcome.ok ? null : outcome.error.code,
    errorParams: outcome.ok ? null : (outcome.error.params ?? {}),
    ticks,
    memoryBytes,
    computedAt: at.toISOString(),
  }
}

function isSame(row: PluginResultRow, { manifest, digest }: LoadedPlugin, hook: PluginHook): boolean {
  return row.pluginId === manifest.id && row.hookId === hook.id && row.digest === digest
}

function remarksOf(result: HookResult | null): readonly PluginRemark[] {
  return result?.kind === 'remarks' ? result.remarks : []
}

/** Sentences are the package's own, approved with it. */
function sentenceOf({ additions }: LoadedPlugin, key: string): LocalText {
  const inLanguage = (language: 'vi' | 'en') =>
    additions.messages.get(language)?.messages.find((message) => message.key === key)?.text
  const en = inLanguage('en')
  return { vi: inLanguage('vi') ?? key, ...(en === undefined ? {} : { en }) }
}
