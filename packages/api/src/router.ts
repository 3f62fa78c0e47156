import type { OperationName, Operations } from '@thidua/contracts'
import type { DomainError, ErrorCode, ErrorParams, Problem } from '@thidua/kernel'
import { initTRPC, TRPCError } from '@trpc/server'
import type {
  AnyTRPCProcedure,
  TRPCBuiltRouter,
  TRPCDefaultErrorShape,
  TRPCMutationProcedure,
  TRPCQueryProcedure,
} from '@trpc/server'
import { errorMap } from './error-map.ts'
import { invoke } from './invoke.ts'
import { operationList } from './operation-table.ts'
import type { OperationTable } from './operation-table.ts'
import type { AnyOperation } from './operation.ts'
import { publicRefusal } from './public-refusal.ts'
import type { RequestContext } from './request-context.ts'

/** What the client finds in `error.data`: the same closed code, parameters and problems as in the REST face. */
export type ApiErrorData = {
  readonly code: ErrorCode
  readonly httpStatus: number
  readonly params?: ErrorParams
  readonly problems?: readonly Problem[]
  readonly requestId: string
}

type ErrorShape = Omit<TRPCDefaultErrorShape, 'data'> & { readonly data: ApiErrorData }
type Root = { ctx: RequestContext; meta: object; errorShape: ErrorShape; transformer: false }

type AreaOf<Name> = Name extends `${infer Area}.${string}` ? Area : never
type VerbOf<Name, Area extends string> = Name extends `${Area}.${infer Verb}` ? Verb : never
type ProcedureOf<Name extends OperationName> = OperationTable[Name]['kind'] extends 'query'
  ? TRPCQueryProcedure<{ meta: object; input: InputOf<Name>; output: Operations[Name]['output'] }>
  : TRPCMutationProcedure<{ meta: object; input: InputOf<Name>; output: Operations[Name]['output'] }>
/** An operation without input is called without one. */
// biome-ignore format: one line reads better
type InputOf<Name extends OperationName> = Record<never, never> extends Operations[Name]['input'] ? Operations[Name]['input'] | void : Operations[Name]['input']

type Procedures = {
  [Area in AreaOf<OperationName>]: {
    [Verb in VerbOf<OperationName, Area>]: ProcedureOf<`${Area}.${Verb}` & OperationName>
  }
}

export type AppRouter = TRPCBuiltRouter<Root, Procedures>

class Refusal extends Error {
  readonly refusal: DomainError
  constructor(refusal: DomainError) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** The tRPC face: one procedure for each operation of the table, nested by area. */
export function createAppRouter(): AppRouter {
  const trpc = initTRPC.context<RequestContext>().create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const data = errorData(error, ctx?.requestId ?? '')
      return { ...shape, message: data.code, data }
    },
  })
  const areas: Record<string, Record<string, AnyTRPCProcedure>> = {}
  for (const operation of operationList) {
    const [area = '', verb = ''] = operation.name.split('.')
    const procedure = trpc.procedure.input((value: unknown) => value)
    const resolve = ({ ctx, input }: { ctx: RequestContext; input: unknown }) =>
      resolveOperation(operation, ctx, input)
    areas[area] ??= {}
    areas[area][verb] = operation.kind === 'query' ? procedure.query(resolve) : procedure.mutation(resolve)
  }
  // the tree is built from the same table its type is computed from
  return trpc.router(areas) as unknown as AppRouter
}

async function resolveOperation(
  operation: AnyOperation,
  context: RequestContext,
  input: unknown,
): Promise<unknown> {
  const outcome = await invoke(operation, context, input)
  if (outcome.ok) return outcome.value
  throw new TRPCError({
    code: errorMap[outcome.error.code].trpc,
    message: outcome.error.code,
    cause: new Refusal(publicRefusal(outcome.error)),
  })
}

function errorData(error: TRPCError, requestId: string): ApiErrorData {
  const refusal: DomainError =
    error.cause instanceof Refusal ? error.cause.refusal : { code: codeOfProtocol(error) }
  return {
    code: refusal.code,
    httpStatus: errorMap[refusal.code].status,
    ...(refusal.params ? { params: refusal.params } : {}),
    ...(refusal.problems ? { problems: refusal.problems } : {}),
    requestId,
  }
}

/** What tRPC itself refuses before an operation is reached. */
function codeOfProtocol(error: TRPCError): ErrorCode {
  if (error.code === 'NOT_FOUND' || error.code === 'METHOD_NOT_SUPPORTED') return 'request.not-found'
  if (error.code === 'PARSE_ERROR' || error.code === 'BAD_REQUEST') return 'input.invalid'
  if (error.code === 'PAYLOAD_TOO_LARGE') return 'input.too-large'
  if (error.code === 'UNSUPPORTED_MEDIA_TYPE') return 'input.unsupported-media'
  return 'internal.error'
}
