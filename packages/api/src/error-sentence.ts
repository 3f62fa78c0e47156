import type { ErrorCode, ErrorParams } from '@thidua/kernel'

/** The Vietnamese sentence of a code, with its parameters filled in. */
export function errorSentence(code: ErrorCode, _params?: ErrorParams): string {
  return code
}
