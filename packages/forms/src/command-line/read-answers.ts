import { ok, refuse, type Outcome } from '@thidua/kernel'
import { deepestNesting } from '../publishing/json-nesting.ts'

/** UTF-16 units; deeper than any answer, even a table of files. */
export const answerTextLimits = { text: 8_000_000, depth: 32 } as const

/**
 * JSON text of answers from outside; what is too long is not parsed. Refuses `input.too-large`, `form.too-deep` and
 * `input.invalid` (params.reason: 'json').
 */
export function readAnswers(text: string): Outcome<unknown> {
  if (text.length > answerTextLimits.text)
    return refuse('input.too-large', { limit: answerTextLimits.text, found: text.length })
  if (deepestNesting(text) > answerTextLimits.depth)
    return refuse('form.too-deep', { limit: answerTextLimits.depth })
  try {
    return ok(JSON.parse(text) as unknown)
  } catch {
    return refuse('input.invalid', { reason: 'json' })
  }
}
