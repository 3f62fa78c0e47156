import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'

/** Codes the browser itself gives, beside the server's closed list. */
export type ClientErrorCode = 'client.offline' | 'client.unreadable'

/** What a page shows when the server refuses or cannot be reached. */
export class ApiError extends Error {
  readonly code: ErrorCode | ClientErrorCode
  readonly status: number
  readonly params: ErrorParams
  readonly problems: readonly Problem[]

  constructor(details: {
    code: ErrorCode | ClientErrorCode
    status: number
    params?: ErrorParams | undefined
    problems?: readonly Problem[] | undefined
  }) {
    super(details.code)
    this.name = 'ApiError'
    this.code = details.code
    this.status = details.status
    this.params = details.params ?? {}
    this.problems = details.problems ?? []
  }
}

/** The same request may be sent again: nothing says the server has refused it. */
export function isWorthRetrying(error: unknown): boolean {
  return (
    error instanceof ApiError && (error.status === 0 || error.status >= 502 || error.code === 'database.busy')
  )
}

export function isSessionLost(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'session.expired' || error.code === 'session.required')
}
