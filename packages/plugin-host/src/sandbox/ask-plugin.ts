import { domainError, type DomainError } from '@thidua/kernel'
import type { JsonValue } from './json-value.ts'
import {
  callWithAnswers,
  type FunctionEffort,
  type FunctionInput,
  type PluginFunction,
} from './plugin-function.ts'
import { placeOfKey } from './place-of-key.ts'

/** What a plugin has against answers or a hand-over: a sentence of its own catalogue, and the field it is about. */
export type PluginRemark = { readonly message: string; readonly fieldId?: string }

/** No remark is consent. A function that cannot be asked has neither consented nor objected. */
export type PluginRemarks = FunctionEffort &
  (
    | { readonly status: 'asked'; readonly remarks: readonly PluginRemark[]; readonly hash: string }
    | { readonly status: 'not-asked'; readonly error: DomainError }
  )

const mostRemarks = 20

/**
 * Asks a plugin's function, which gives a list of `{message, fieldId?}`: a key of the plugin's own messages, so that what
 * people read is text that was approved with the package, and a field among those it reads. Anything else is
 * `sandbox.result-invalid` with the `place`.
 */
export async function askPlugin(
  run: PluginFunction,
  input: FunctionInput & { readonly messages: ReadonlySet<string> },
): Promise<PluginRemarks> {
  const { outcome, ...effort } = await callWithAnswers(run, input)
  if (!outcome.ok) return { status: 'not-asked', error: outcome.error, ...effort }
  const { value, hash } = outcome.value
  const place = faultyPlace(value, input)
  if (place === null) return { status: 'asked', remarks: value as readonly PluginRemark[], hash, ...effort }
  const params = { plugin: run.sandbox.pluginId, function: run.functionName, reason: 'wrong-remarks', place }
  return { status: 'not-asked', error: domainError('sandbox.result-invalid', params), ...effort }
}

type Asked = FunctionInput & { readonly messages: ReadonlySet<string> }

function faultyPlace(value: JsonValue, asked: Asked): string | null {
  if (!Array.isArray(value) || value.length > mostRemarks) return ''
  for (const [index, remark] of (value as readonly JsonValue[]).entries()) {
    const place = faultyPart(remark, asked)
    if (place !== null) return `/${index}${place}`
  }
  return null
}

function faultyPart(remark: JsonValue, { messages, reads }: Asked): string | null {
  if (typeof remark !== 'object' || remark === null || Array.isArray(remark)) return ''
  const { message, fieldId, ...strangers } = remark as { readonly [part: string]: JsonValue }
  const [stranger] = Object.keys(strangers)
  if (stranger !== undefined) return placeOfKey(stranger)
  if (typeof message !== 'string' || !messages.has(message)) return '/message'
  return fieldId === undefined || (typeof fieldId === 'string' && reads.includes(fieldId)) ? null : '/fieldId'
}
