import { ok, refuse, type Outcome } from '@thidua/kernel'
import type { JsonValue } from './json-value.ts'
import {
  callFunction,
  type FunctionEffort,
  type FunctionInput,
  type PluginFunction,
} from './plugin-function.ts'
import { placeOfKey } from './place-of-key.ts'

/** A file as a function sees it, never its bytes: what is written in it, or in the cells of its sheets. */
export type FileToParse = {
  readonly name: string
  /** Null for a workbook. */
  readonly text: string | null
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
}

/** By field. Judged by the form like anything typed; what a function gives is no answer yet. */
export type ParsedAnswers = Readonly<Record<string, JsonValue>>

export type ParsedFile = FunctionEffort & {
  readonly outcome: Outcome<{ readonly answers: ParsedAnswers; readonly hash: string }>
}

/**
 * Calls `(file, context)`, which gives an object of answers by field, no other than the ones the function declares. Anything
 * else is `sandbox.result-invalid` with the `place`; a file too large to be handed over `sandbox.argument-invalid`.
 */
export async function parseWithPlugin(
  run: PluginFunction,
  {
    file,
    fills,
    context,
  }: Pick<FunctionInput, 'context'> & {
    readonly file: FileToParse
    readonly fills: readonly string[]
  },
): Promise<ParsedFile> {
  const { outcome, ...effort } = await callFunction(run, [file, context])
  if (!outcome.ok) return { outcome, ...effort }
  const { value, hash } = outcome.value
  const place = faultyPlace(value, fills)
  if (place === null) return { outcome: ok({ answers: value as ParsedAnswers, hash }), ...effort }
  const params = {
    plugin: run.sandbox.pluginId,
    function: run.functionName,
    reason: 'wrong-answers',
    place,
  }
  return { outcome: refuse('sandbox.result-invalid', params), ...effort }
}

function faultyPlace(value: JsonValue, fills: readonly string[]): string | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ''
  const stranger = Object.keys(value).find((fieldId) => !fills.includes(fieldId))
  return stranger === undefined ? null : placeOfKey(stranger)
}
