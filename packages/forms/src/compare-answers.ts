import type { Answers, AnswerValue } from '@thidua/contracts'
import { isSameJson } from '@thidua/kernel'

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
  return changes.filter((change) => !isSameJson(change.before, change.after))
}

/** A form not yet filled in: nothing is answered on anyone's behalf. */
export function emptyAnswers(): Answers {
  return {}
}
