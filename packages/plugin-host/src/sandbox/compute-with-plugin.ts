import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { JsonValue } from './json-value.ts'
import {
  callWithAnswers,
  type FunctionEffort,
  type FunctionInput,
  type PluginFunction,
} from './plugin-function.ts'

export type ComputedType = 'text' | 'integer' | 'decimal' | 'boolean'

export type ComputedValue = FunctionEffort & {
  /** Null is a value: there is nothing to say for these answers. */
  readonly outcome: Outcome<{ readonly value: string | number | boolean | null; readonly hash: string }>
}

const longestText = 4000
const scalars: readonly ComputedType[] = ['text', 'decimal', 'boolean']

/**
 * The value a plugin's function computes from answers. Refuses what `Sandbox.call` refuses, `sandbox.parked`, and
 * `sandbox.result-invalid` when the value is not of the declared type; where none is declared, of none of them.
 */
export async function computeWithPlugin(
  run: PluginFunction,
  input: FunctionInput & { readonly type?: ComputedType | undefined },
): Promise<ComputedValue> {
  const { outcome, ...effort } = await callWithAnswers(run, input)
  if (!outcome.ok) return { outcome, ...effort }
  const { value, hash } = outcome.value
  if (isOfType(value, input.type)) return { outcome: ok({ value, hash }), ...effort }
  const params = {
    plugin: run.sandbox.pluginId,
    function: run.functionName,
    reason: 'wrong-type',
    expected: input.type ?? 'scalar',
  }
  return { outcome: refuse('sandbox.result-invalid', params), ...effort }
}

function isOfType(
  value: JsonValue,
  type: ComputedType | undefined,
): value is string | number | boolean | null {
  if (value === null) return true
  if (type === undefined) return scalars.some((one) => isOfType(value, one))
  if (type === 'text') return typeof value === 'string' && value.length <= longestText
  if (type === 'integer') return Number.isSafeInteger(value)
  return typeof value === (type === 'decimal' ? 'number' : 'boolean')
}
