import { interpolate } from '@thidua/i18n/interpolate'
import sentences from '@thidua/i18n/messages/vi/errors.json' with { type: 'json' }
import type { ErrorCode, ErrorParams } from '@thidua/kernel'

/** The Vietnamese sentence of a code, with its parameters filled in. A code without one does not compile. */
export function errorSentence(code: ErrorCode, params: ErrorParams = {}): string {
  const sentence: string = (sentences satisfies Record<ErrorCode, string>)[code]
  return interpolate(sentence, params, 'vi')
}
