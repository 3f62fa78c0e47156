import { ApiError } from './api-error.ts'
import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'

type Refusal = {
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

/** Sends one file to a route of its own and gives what was read from it. Throws `ApiError`. */
export async function sendFile<Read>(address: string, file: File): Promise<Read> {
  const body = new FormData()
  body.append('file', file, file.name.normalize('NFC'))
  const response = await fetch(address, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'idempotency-key': crypto.randomUUID() },
    body,
  }).catch(() => {
    throw new ApiError({ code: 'client.offline', status: 0 })
  })
  const reply: unknown = await response.json().catch(() => {
    throw new ApiError({ code: 'client.unreadable', status: response.status })
  })
  if (response.ok) return reply as Read
  const { code, params, problems } = reply as Refusal
  throw new ApiError({ code, status: response.status, params, problems })
}
