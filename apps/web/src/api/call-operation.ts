import type { OperationName, Operations } from '@thidua/contracts'
import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { ApiError } from './api-error.ts'
import { isReading } from './operation-kind.ts'

export type CallOptions = {
  /** One key per intent of the person; the same key over retries. Commands only. */
  readonly idempotencyKey?: string
  readonly signal?: AbortSignal | undefined
  /** The page is being left: let the browser finish the request. */
  readonly keepalive?: boolean
}

type Refusal = {
  readonly code: ErrorCode
  readonly httpStatus: number
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
}
type Envelope = { readonly result?: { readonly data: unknown }; readonly error?: { readonly data: Refusal } }

/** Calls one procedure over tRPC's HTTP protocol; types come from the contract shared with the server. */
export async function callOperation<Name extends OperationName>(
  name: Name,
  input: Operations[Name]['input'],
  options: CallOptions = {},
): Promise<Operations[Name]['output']> {
  const response = await send(name, input, options)
  const envelope = await readEnvelope(response)
  if (envelope.error || !response.ok) throw errorOf(envelope, response.status)
  return envelope.result?.data as Operations[Name]['output']
}

async function send(name: OperationName, input: unknown, options: CallOptions): Promise<Response> {
  const { idempotencyKey, signal, keepalive = false } = options
  const reading = isReading(name)
  const address = `/api/trpc/${name}${reading ? `?input=${encodeURIComponent(JSON.stringify(input))}` : ''}`
  const headers: Record<string, string> = { accept: 'application/json' }
  if (!reading) {
    headers['content-type'] = 'application/json'
    headers['idempotency-key'] = idempotencyKey ?? crypto.randomUUID()
  }
  try {
    return await fetch(address, {
      method: reading ? 'GET' : 'POST',
      headers,
      credentials: 'same-origin',
      keepalive,
      ...(reading ? {} : { body: JSON.stringify(input) }),
      ...(signal ? { signal } : {}),
    })
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause
    throw new ApiError({ code: 'client.offline', status: 0 })
  }
}

async function readEnvelope(response: Response): Promise<Envelope> {
  try {
    return (await response.json()) as Envelope
  } catch {
    throw new ApiError({ code: 'client.unreadable', status: response.status })
  }
}

function errorOf({ error }: Envelope, status: number): ApiError {
  if (!error) return new ApiError({ code: 'client.unreadable', status })
  const { code, httpStatus, params, problems } = error.data
  return new ApiError({ code, status: httpStatus, params, problems })
}
