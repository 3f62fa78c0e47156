import type { AnswerValue, PluginReportFilter } from '@thidua/contracts'

/** One value a column takes of a row; several choices are one text each. */
export type RowValue = string | number | boolean

export type RowValues = Readonly<Record<string, AnswerValue | undefined>>

/** A single answer as a value, or nothing: not given, blank, or no single value. */
export function rowValueOf(answer: AnswerValue | undefined): RowValue | null {
  if (typeof answer === 'string') return answer === '' ? null : answer
  if (typeof answer === 'number' || typeof answer === 'boolean') return answer
  if (!Array.isArray(answer)) return null
  const [first] = answer as readonly unknown[]
  return typeof first === 'string' ? first : null
}

/** Whether there is an answer at all, also one of several parts. */
export function isAnswered(answer: AnswerValue | undefined): boolean {
  if (answer === undefined || answer === null || answer === '') return false
  return !Array.isArray(answer) || answer.length > 0
}

export function passesFilter(
  answer: AnswerValue | undefined,
  { is, value = '' }: PluginReportFilter,
): boolean {
  if (is === 'answered') return isAnswered(answer)
  if (is === 'notAnswered') return !isAnswered(answer)
  if (is === 'equal') return isEqual(answer, value)
  if (is === 'notEqual') return isAnswered(answer) && !isEqual(answer, value)
  const found = rowValueOf(answer)
  if (found === null || typeof found === 'boolean') return false
  // dates compare as the texts they are
  const [left, right] = typeof found === 'number' ? [found, Number(value)] : [found, value]
  return is === 'atLeast' ? left >= right : left <= right
}

function isEqual(answer: AnswerValue | undefined, value: string): boolean {
  if (Array.isArray(answer)) return (answer as readonly unknown[]).includes(value)
  if (typeof answer === 'number') return answer === Number(value)
  return typeof answer === 'boolean' ? String(answer) === value : answer === value
}
