import type { PluginHook } from '@thidua/contracts'
import { fail, ok, type Outcome } from '@thidua/kernel'
import type { LoadedPlugin } from '../load-plugin.ts'
import { askPlugin, type PluginRemark } from './ask-plugin.ts'
import { computeWithPlugin } from './compute-with-plugin.ts'
import { parseWithPlugin, type FileToParse, type ParsedAnswers } from './parse-with-plugin.ts'
import type { FunctionEffort, FunctionInput, PluginFunction } from './plugin-function.ts'
import { scoreWithPlugin, type PluginScoreLine } from './score-with-plugin.ts'

/** What a hook's function gave, by the kind of its event. */
export type HookResult =
  | { readonly kind: 'value'; readonly value: string | number | boolean | null }
  | { readonly kind: 'lines'; readonly lines: readonly PluginScoreLine[] }
  | { readonly kind: 'remarks'; readonly remarks: readonly PluginRemark[] }
  | { readonly kind: 'answers'; readonly answers: ParsedAnswers }

/** What a hook's function is given; a file only at `import.parse`. */
export type HookGiven = Pick<FunctionInput, 'answers' | 'context'> & { readonly file?: FileToParse }

export type HookCall = FunctionEffort & {
  readonly outcome: Outcome<{ readonly result: HookResult; readonly hash: string }>
}

/** One call of one hook of a plugin. Refuses what a sandbox refuses; what was given is of the shape the hook promised. */
export async function runHook(
  run: Omit<PluginFunction, 'functionName'>,
  { plugin, hook }: { readonly plugin: LoadedPlugin; readonly hook: PluginHook },
  given: HookGiven,
): Promise<HookCall> {
  const own = { ...run, functionName: hook.function }
  if (hook.event === 'import.parse') return parseFile(own, hook, given)
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

async function parseFile(
  run: PluginFunction,
  { id, fields }: PluginHook,
  { file, context }: HookGiven,
): Promise<HookCall> {
  if (!file) throw new Error(`hook ${id} reads a file and was given none`)
  const { outcome, ...effort } = await parseWithPlugin(run, { file, fills: fields, context })
  if (!outcome.ok) return { ...effort, outcome }
  const { answers, hash } = outcome.value
  return { ...effort, outcome: ok({ result: { kind: 'answers', answers }, hash }) }
}

function effortOf({ ticks, memoryBytes, milliseconds }: FunctionEffort): FunctionEffort {
  return { ticks, memoryBytes, milliseconds }
}

/** A remark must be said in the language of the office; others are welcome beside it. */
function messagesOf({ additions }: LoadedPlugin): ReadonlySet<string> {
  return new Set((additions.messages.get('vi')?.messages ?? []).map(({ key }) => key))
}
