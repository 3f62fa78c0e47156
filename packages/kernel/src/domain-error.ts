import type { ErrorCode } from './error-codes.ts'
import type { Result } from './result.ts'

/** One thing wrong at one place of what was sent. `path` is a JSON pointer into it. */
export type Problem = {
  readonly code: ErrorCode
  readonly path: string
  readonly params?: ErrorParams
}

/** Values the sentence of a code needs: limits, names, dates (ISO), numbers. */
export type ErrorParams = Readonly<Record<string, string | number | boolean>>

/** A refusal. It never carries what another person may not see. */
export type DomainError = {
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

export type Outcome<Value> = Result<Value, DomainError>

export function domainError(
  code: ErrorCode,
  params?: ErrorParams,
  problems?: readonly Problem[],
): DomainError {
  return { code, ...(params ? { params } : {}), ...(problems ? { problems } : {}) }
}

/** Shorthand for the common case: `return refuse('dossier.closed')`. */
export function refuse(
  code: ErrorCode,
  params?: ErrorParams,
  problems?: readonly Problem[],
): Result<never, DomainError> {
  return { ok: false, error: domainError(code, params, problems) }
}
