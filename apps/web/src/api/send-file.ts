import { ApiError } from './api-error.ts'
import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'

type Refusal = {
  readonly code: ErrorCode
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}

/** Sends one file to a route of its own and gives what was read from it. Throws `ApiError`. */
export async function sendFile<Read>(address: string, file: File): Promise<Read> {
  const response = await post(address, file)
  if (!response.ok) throw await refusalOf(response)
  return (await readJson(response)) as Read
}

async function post(address: string, file: File): Promise<Response> {
  const body = new FormData()
  body.append('file', file, file.name.normalize('NFC'))
  const headers = { accept: 'application/json', 'idempotency-key': crypto.randomUUID() }
  try {
    return await fetch(address, { method: 'POST', credentials: 'same-origin', headers, body })
  } catch {
    throw new ApiError({ code: 'client.offline', status: 0 })
  }
}

async function refusalOf(response: Response): Promise<ApiError> {
  const { code, params, problems } = (await readJson(response)) as Refusal
  return new ApiError({ code, status: response.status, params, problems })
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    throw new ApiError({ code: 'client.unreadable', status: response.status })
  }
}

/** The same file again with what is wrong marked in it, saved to the person's machine. */
export async function fetchMarked(address: string, file: File): Promise<void> {
  const response = await post(`${address}?as=marked`, file)
  if (!response.ok) throw await refusalOf(response)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(await response.blob())
  link.download = file.name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}
