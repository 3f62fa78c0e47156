import type { PluginHook } from '@thidua/contracts'
import { fail, ok, type Outcome } from '@thidua/kernel'
import type { LoadedPlugin } from '../load-plugin.ts'
import { askPlugin, type PluginRemark } from './ask-plugin.ts'
import { computeWithPlugin } from './compute-with-plugin.ts'
import type { FunctionEffort, FunctionInput, PluginFunction } from './plugin-function.ts'
import { scoreWithPlugin, type PluginScoreLine } from './score-with-plugin.ts'

/** Events the platform calls functions at. Of the others of the schema nothing is called, and `plugin check` says so. */
export const calledEvents = [
  'answer.validate',
  'answer.derive',
  'score.form',
  'dossier.beforeHandoff',
] as const satisfies readonly PluginHook['event'][]

export type CalledEvent = (typeof calledEvents)[number]
export type CalledHook = PluginHook & { readonly event: CalledEvent }

/** What a hook's function gave, by the kind of its event. */
export type HookResult =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'lines'; readonly lines: readonly PluginScoreLine[] }
  | { readonly kind: 'remarks'; readonly remarks: readonly PluginRemark[] }

export type HookCall = FunctionEffort & {
  readonly outcome: Outcome<{ readonly result: HookResult; readonly hash: string }>
}

export function isCalled(hook: PluginHook): hook is CalledHook {
  return (calledEvents as readonly string[]).includes(hook.event)
}

/** One call of one hook of a plugin. Refuses what a sandbox refuses; what was given is of the shape the hook promised. */
export async function runHook(
  run: Omit<PluginFunction, 'functionName'>,
  { plugin, hook }: { readonly plugin: LoadedPlugin; readonly hook: CalledHook },
  given: Pick<FunctionInput, 'answers' | 'context'>,
): Promise<HookCall> {
  const own = { ...run, functionName: hook.function }
  const input = { ...given, reads: hook.fields }
  if (hook.event === 'score.form') {
    const criteria = (hook.criteria ?? []).map(({ id, maxPointsHundredths }) => ({
      criterionId: id,
      maxPointsHundredths,
    }))
    const score = await scoreWithPlugin(own, { ...input, criteria })
    if (score.status === 'not-scored') return { ...effortOf(score), outcome: fail(score.error) }
    const { lines, hash } = score
    return { ...effortOf(score), outcome: ok({ result: { kind: 'lines', lines }, hash }) }
  }
  if (hook.event === 'answer.derive') {
    const { outcome, ...effort } = await computeWithPlugin(own, { ...input, type: hook.type })
    if (!outcome.ok) return { ...effort, outcome }
    const { value, hash } = outcome.value
    return { ...effort, outcome: ok({ result: { kind: 'value', value }, hash }) }
  }
  const asked = await askPlugin(own, { ...input, messages: messagesOf(plugin) })
  if (asked.status === 'not-asked') return { ...effortOf(asked), outcome: fail(asked.error) }
  const { remarks, hash } = asked
  return { ...effortOf(asked), outcome: ok({ result: { kind: 'remarks', remarks }, hash }) }
}

function effortOf({ ticks, memoryBytes, milliseconds }: FunctionEffort): FunctionEffort {
  return { ticks, memoryBytes, milliseconds }
}

/** A remark must be said in the language of the office; others are welcome beside it. */
function messagesOf({ additions }: LoadedPlugin): ReadonlySet<string> {
  return new Set((additions.messages.get('vi')?.messages ?? []).map(({ key }) => key))
}
