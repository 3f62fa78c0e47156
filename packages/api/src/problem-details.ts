import type { DomainError, ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { errorMap } from './error-map.ts'
import { errorSentence } from './error-sentence.ts'
import { publicRefusal } from './public-refusal.ts'

/** RFC 9457, with our closed code and what its sentence needs. */
export type ProblemDetails = {
  readonly type: string
  readonly title: ErrorCode
  readonly status: number
  readonly detail: string
  readonly instance: string
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

export const problemMediaType = 'application/problem+json; charset=utf-8'

export function problemDetails(refusal: DomainError, requestId: string): ProblemDetails {
  const error = publicRefusal(refusal)
  return {
    type: `urn:thidua:problem:${error.code}`,
    title: error.code,
    status: errorMap[error.code].status,
    detail: errorSentence(error.code, error.params),
    instance: `urn:uuid:${requestId}`,
    code: error.code,
    ...(error.params ? { params: error.params } : {}),
    ...(error.problems ? { problems: error.problems } : {}),
  }
}
