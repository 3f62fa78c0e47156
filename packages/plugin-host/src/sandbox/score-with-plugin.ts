import type { CriterionOutcome, ScoreLine } from '@thidua/contracts'
import { domainError, type DomainError } from '@thidua/kernel'
import type { JsonValue } from './json-value.ts'
import {
  answerOf,
  callWithAnswers,
  type FunctionEffort,
  type FunctionInput,
  type PluginFunction,
} from './plugin-function.ts'
import { placeOfKey } from './place-of-key.ts'

/** A criterion the function scores; without a maximum only its outcome is asked for. */
export type ScoredCriterion = { readonly criterionId: string; readonly maxPointsHundredths?: number }

export type PluginScoreLine = Pick<ScoreLine, 'criterionId' | 'outcome' | 'pointsHundredths' | 'because'>

/** A dossier that cannot be scored is not scored: it has no points, which is not the same as none. */
export type PluginScore = FunctionEffort &
  (
    | { readonly status: 'scored'; readonly lines: readonly PluginScoreLine[]; readonly hash: string }
    | { readonly status: 'not-scored'; readonly error: DomainError }
  )

const outcomes: ReadonlySet<unknown> = new Set<CriterionOutcome>([
  'met',
  'notMet',
  'notApplicable',
  'notYetApplicable',
  'unanswered',
])

/**
 * Scores criteria by a plugin's function, which gives a list of `{criterionId, outcome, pointsHundredths?, because?}`, one
 * for each criterion asked, points whole hundredths from nothing to the maximum, `because` among the fields it reads.
 * Anything else leaves the whole group not scored, `sandbox.result-invalid` with the `place`.
 */
export async function scoreWithPlugin(
  run: PluginFunction,
  input: FunctionInput & { readonly criteria: readonly ScoredCriterion[] },
): Promise<PluginScore> {
  const { outcome, ...effort } = await callWithAnswers(run, input)
  if (!outcome.ok) return { status: 'not-scored', error: outcome.error, ...effort }
  const { value, hash } = outcome.value
  const place = faultyPlace(value, input)
  if (place !== null) {
    const params = { plugin: run.sandbox.pluginId, function: run.functionName, reason: 'wrong-shape', place }
    return { status: 'not-scored', error: domainError('sandbox.result-invalid', params), ...effort }
  }
  const lines = (value as readonly GivenLine[]).map((line) => lineOf(line, input))
  return { status: 'scored', lines, hash, ...effort }
}

type GivenLine = {
  readonly criterionId: string
  readonly outcome: CriterionOutcome
  readonly pointsHundredths?: number
  readonly because?: readonly string[]
}

function lineOf(line: GivenLine, { answers }: FunctionInput): PluginScoreLine {
  const because = (line.because ?? []).map((fieldId) => ({ fieldId, value: answerOf(answers, fieldId) }))
  return { ...line, because }
}

type Asked = FunctionInput & { readonly criteria: readonly ScoredCriterion[] }

/** A pointer to the first thing that is not as agreed, or null. */
function faultyPlace(value: JsonValue, asked: Asked): string | null {
  if (!Array.isArray(value)) return ''
  const lines = value as readonly JsonValue[]
  const open = new Map(asked.criteria.map((criterion) => [criterion.criterionId, criterion]))
  for (const [index, line] of lines.entries()) {
    const place = faultyPart(line, open, asked.reads)
    if (place !== null) return `/${index}${place}`
  }
  return open.size === 0 ? null : `/${lines.length}`
}

const parts: ReadonlySet<string> = new Set(['criterionId', 'outcome', 'pointsHundredths', 'because'])

function faultyPart(
  line: JsonValue,
  open: Map<string, ScoredCriterion>,
  reads: readonly string[],
): string | null {
  if (typeof line !== 'object' || line === null || Array.isArray(line)) return ''
  const given = line as { readonly [part: string]: JsonValue }
  const stranger = Object.keys(given).find((part) => !parts.has(part))
  if (stranger !== undefined) return placeOfKey(stranger)
  const { criterionId, outcome, pointsHundredths, because } = given
  const criterion = typeof criterionId === 'string' ? open.get(criterionId) : undefined
  if (!criterion) return '/criterionId'
  open.delete(criterion.criterionId)
  if (!outcomes.has(outcome)) return '/outcome'
  if (!arePoints(pointsHundredths, criterion.maxPointsHundredths)) return '/pointsHundredths'
  return areFields(because, reads) ? null : '/because'
}

function arePoints(points: JsonValue | undefined, most: number | undefined): boolean {
  if (most === undefined) return points === undefined
  return typeof points === 'number' && Number.isSafeInteger(points) && points >= 0 && points <= most
}

function areFields(because: JsonValue | undefined, reads: readonly string[]): boolean {
  if (because === undefined) return true
  return Array.isArray(because) && because.every((id) => typeof id === 'string' && reads.includes(id))
}
