import type { Answers, AnswerValue } from '@thidua/contracts'

export type AnswerChange = {
  readonly fieldId: string
  readonly before: AnswerValue
  readonly after: AnswerValue
}

/** What a history shows: fields whose value differs, in order of id. A field not answered reads as null. */
export function compareAnswers(before: Answers, after: Answers): readonly AnswerChange[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted()
  const changes = ids.map((fieldId) => ({
    fieldId,
    before: before[fieldId] ?? null,
    after: after[fieldId] ?? null,
  }))
  return changes.filter((change) => !isSame(change.before, change.after))
}

/** A form not yet filled in: nothing is answered on anyone's behalf. */
export function emptyAnswers(): Answers {
  return {}
}

function isSame(left: unknown, right: unknown): boolean {
  if (left === right) return true
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false
  if (Array.isArray(left) !== Array.isArray(right)) return false
  const keys = Object.keys(left)
  if (keys.length !== Object.keys(right).length) return false
  return keys.every((key) => Object.hasOwn(right, key) && isSame(left[key as never], right[key as never]))
}
