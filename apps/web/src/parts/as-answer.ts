import type { AnswerValue } from '@thidua/contracts'

/** Histories and scores carry answers as plain JSON. */
export function asAnswer(value: unknown): AnswerValue {
  return (value ?? null) as AnswerValue
}
