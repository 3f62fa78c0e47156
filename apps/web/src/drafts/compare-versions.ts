import type { Answers, AnswerValue } from '@thidua/contracts'
import { sameAnswer } from './same-answer.ts'

export type FieldConflict = {
  readonly fieldId: string
  readonly mine: AnswerValue
  readonly theirs: AnswerValue
}

/**
 * Puts my unsent changes on top of what somebody else saved meanwhile. Only a field that both changed, and to
 * different values, needs a person to choose.
 */
export function compareVersions(of: {
  readonly changes: Answers
  readonly before: Answers
  readonly latest: Answers
}): { readonly changes: Answers; readonly conflicts: readonly FieldConflict[] } {
  const changes: Record<string, AnswerValue> = {}
  const conflicts: FieldConflict[] = []
  for (const [fieldId, mine] of Object.entries(of.changes)) {
    const theirs = of.latest[fieldId] ?? null
    if (sameAnswer(theirs, mine)) continue
    if (sameAnswer(theirs, of.before[fieldId])) changes[fieldId] = mine
    else conflicts.push({ fieldId, mine, theirs })
  }
  return { changes, conflicts }
}
