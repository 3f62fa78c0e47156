import type { AppRouter } from '@thidua/api'
import type { OperationName, Operations } from '@thidua/contracts'
import type { ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { createTRPCUntypedClient, httpLink, TRPCClientError } from '@trpc/client'
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

const staying = clientWith({ credentials: 'same-origin' })
const leaving = clientWith({ credentials: 'same-origin', keepalive: true })

/** Calls one procedure. Its name and types come from the contract the server's router is built from. */
export async function callOperation<Name extends OperationName>(
  name: Name,
  input: Operations[Name]['input'],
  options: CallOptions = {},
): Promise<Operations[Name]['output']> {
  const { idempotencyKey = crypto.randomUUID(), signal, keepalive = false } = options
  const client = keepalive ? leaving : staying
  const context = { idempotencyKey }
  try {
    const output = isReading(name)
      ? await client.query(name, input, signal ? { signal } : {})
      : await client.mutation(name, input, signal ? { signal, context } : { context })
    return output as Operations[Name]['output']
  } catch (error) {
    throw asApiError(error)
  }
}

function clientWith(init: RequestInit) {
  return createTRPCUntypedClient<AppRouter>({
    links: [
      httpLink({
        url: '/api/trpc',
        headers: ({ op }) =>
          op.type === 'mutation' ? { 'idempotency-key': String(op.context['idempotencyKey']) } : {},
        fetch: (address, options) => fetch(address as RequestInfo, { ...(options as RequestInit), ...init }),
      }),
    ],
  })
}

/** A refusal keeps its code; an answer that never came is one to try again; a call taken back stays what it is. */
function asApiError(error: unknown): unknown {
  if (!(error instanceof TRPCClientError)) return error
  const refusal = error.data as Refusal | null | undefined
  if (refusal) {
    const { code, httpStatus, params, problems } = refusal
    return new ApiError({ code, status: httpStatus, params, problems })
  }
  if (error.cause instanceof DOMException && error.cause.name === 'AbortError') return error.cause
  if (error.cause instanceof TypeError) return new ApiError({ code: 'client.offline', status: 0 })
  const { response } = (error.meta ?? {}) as { readonly response?: Response }
  return new ApiError({ code: 'client.unreadable', status: response?.status ?? 0 })
}
