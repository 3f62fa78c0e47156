import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { ApiError } from './api-error.ts'

type Refusal = {
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

/** What a route that carries files says when it refuses. */
export async function readRefusal(response: Response): Promise<ApiError> {
  const { code, params, problems } = (await readJson(response)) as Refusal
  return new ApiError({ code, status: response.status, params, problems })
}

/** Throws `ApiError` for what is no JSON. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new ApiError({ code: 'client.unreadable', status: response.status })
  }
}
