import type { AnswerValue, RecordAnswer } from '@thidua/contracts'

/** The named texts of a period, person, legal document or matrix. */
export function recordOf(value: AnswerValue): RecordAnswer {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as RecordAnswer) : {}
}

/** The record with one part changed; null when nothing is left in it. */
export function changePart(record: RecordAnswer, part: string, text: string | null): RecordAnswer | null {
  const { [part]: _before, ...others } = record
  const changed = text === null || text === '' ? others : { ...others, [part]: text }
  return Object.keys(changed).length > 0 ? changed : null
}
