import type { OperationName, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import type { ApiCall, ApiDeps } from './call.ts'
import type { LimitName } from './limits/limit-name.ts'
import type { JsonSchema } from './schema/json-schema.ts'

export type OperationKind = 'query' | 'command'

/** `signedIn` refuses the public before anything is read; who exactly may do it is policy's and the use case's to say. */
export type OperationAccess = 'public' | 'signedIn'

export type Operation<Name extends OperationName, Kind extends OperationKind> = {
  readonly name: Name
  readonly kind: Kind
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below `/api/v1`; what stands in braces is a member of the input. */
  readonly path: `/${string}`
  readonly summary: string
  readonly access: OperationAccess
  readonly limit?: LimitName
  /** JSON Schema 2020-12, closed and bounded; `Operations` in contracts says the same as a type. */
  readonly input: JsonSchema
  readonly handle: (
    deps: ApiDeps,
    call: ApiCall,
    input: Operations[Name]['input'],
  ) => Promise<Outcome<Operations[Name]['output']>>
}

/** An operation whose name or input type does not matter where it is used. */
export type AnyOperation<Name extends OperationName = OperationName> = Omit<
  Operation<Name, OperationKind>,
  'handle'
> & {
  // method syntax: an operation of one input may stand where any operation is listed; `invoke` has checked the input
  handle(deps: ApiDeps, call: ApiCall, input: never): Promise<Outcome<unknown>>
}

/** Declares an operation once; tRPC procedure, REST route and OpenAPI entry are made from it. */
export function operation<const Name extends OperationName, const Kind extends OperationKind>(
  definition: Operation<Name, Kind>,
): Operation<Name, Kind> {
  return definition
}
