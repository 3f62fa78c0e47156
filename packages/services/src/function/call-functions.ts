import type { HookCriterion, LocalText } from '@thidua/contracts'
import type { PluginResultRow } from '@thidua/data/repositories'
import type { CalledEvent, CalledHook, HookResult, LoadedPlugin, PluginRemark } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'
import type { FunctionGiven } from './function-input.ts'
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
}

/** Everything needed to call a dossier's functions after its transaction has ended. */
export type FunctionsToCall = DossierFunctions & {
  readonly dossierId: string
  readonly given: FunctionGiven
  readonly stored: readonly PluginResultRow[]
}

/** A function's objection, in the words of its package. */
export type Objection = { readonly hook: CalledHook; readonly remark: PluginRemark }

export type FunctionsCalled = {
  readonly of: { readonly dossierId: string; readonly pluginId: string; readonly hookIds: readonly string[] }
  readonly plugin: LoadedPlugin
  /** Of the calls made just now; what has been computed from the same before is not computed again. */
  readonly fresh: readonly PluginResultRow[]
  readonly objections: readonly Objection[]
}

/** Calls what is to be called at these events, one after the other. Never inside a transaction. */
export async function callFunctions(
  deps: ServiceDeps,
  { dossierId, plugin, hooks, given, stored }: FunctionsToCall,
  events: readonly CalledEvent[],
): Promise<FunctionsCalled> {
  const fresh: PluginResultRow[] = []
  const objections: Objection[] = []
  for (const hook of hooks.filter(({ event }) => events.includes(event))) {
    const inputHash = inputHashOf(plugin.digest, hook, given)
    if (
      stored.some((row) => isSame(row, plugin, hook) && row.state === 'done' && row.inputHash === inputHash)
    )
      continue
    const row = await callOne(deps, { plugin, hook, given, inputHash })
    fresh.push(row)
    const result = row.result as HookResult | null
    if (result?.kind === 'remarks') objections.push(...result.remarks.map((remark) => ({ hook, remark })))
  }
  const hookIds = hooks.map(({ id }) => id)
  return { of: { dossierId, pluginId: plugin.manifest.id, hookIds }, plugin, fresh, objections }
}

async function callOne(
  deps: ServiceDeps,
  {
    plugin,
    hook,
    given,
    inputHash,
  }: Omit<DossierFunctions, 'hooks'> & {
    readonly hook: CalledHook
    readonly given: FunctionGiven
    readonly inputHash: string
  },
): Promise<PluginResultRow> {
  const { manifest, digest } = plugin
  const { outcome, ticks, memoryBytes } = await deps.functions.call(plugin, hook, given)
  const declared: DeclaredHook = {
    pluginTitle: manifest.title,
    function: hook.function,
    fields: hook.fields,
    title: hook.title ?? null,
    criteria: hook.criteria ?? [],
    capHundredths: hook.capHundredths ?? null,
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
    computedAt: deps.clock.now().toISOString(),
  }
}

function isSame(row: PluginResultRow, { manifest, digest }: LoadedPlugin, hook: CalledHook): boolean {
  return row.pluginId === manifest.id && row.hookId === hook.id && row.digest === digest
}
