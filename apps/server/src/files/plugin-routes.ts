import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { uploadCatalogue, uploadPackage } from '@thidua/services'
import type { ServiceCall, ServiceDeps } from '@thidua/services'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Program } from '../program.ts'
import { enter } from './enter.ts'
import { acceptOneFile } from './read-upload.ts'

/** A package of 2 MB or a catalogue of 32 MB, and the envelope around it; the use case counts the bytes. */
const bodyLimits = { package: 3 * 1_048_576, catalogue: 33 * 1_048_576 } as const

type Take = (
  deps: ServiceDeps,
  call: ServiceCall,
  stream: AsyncIterable<Uint8Array>,
  request: FastifyRequest,
) => Promise<Outcome<unknown>>

/** A package, and a catalogue, come as one streamed file each, looked at only when they are whole. */
export function addPluginRoutes(app: FastifyInstance, program: Program, contextFor: ContextMaker): void {
  const take = (work: Take) => async (request: FastifyRequest, reply: FastifyReply) => {
    const taken = await receive(request, reply, { program, contextFor, work })
    return taken.ok ? reply.send(taken.value) : sendProblem(reply, taken.error)
  }
  app.register(async (scope) => {
    await acceptOneFile(scope, bodyLimits.catalogue)
    scope.post(
      '/api/v1/plugins/packages',
      { bodyLimit: bodyLimits.package },
      take((deps, call, stream, request) =>
        uploadPackage(deps, call, { stream, allowOlder: wantsOlder(request) }),
      ),
    )
    scope.post(
      '/api/v1/plugins/catalogue',
      { bodyLimit: bodyLimits.catalogue },
      take((deps, call, stream) => uploadCatalogue(deps, call, stream)),
    )
  })
}

async function receive(
  request: FastifyRequest,
  reply: FastifyReply,
  how: { readonly program: Program; readonly contextFor: ContextMaker; readonly work: Take },
): Promise<Outcome<unknown>> {
  const { deps } = how.program
  const entered = await enter(how.contextFor(request, reply), 'upload')
  if (!entered.ok) return entered
  if (!request.isMultipart()) return refuse('input.unsupported-media')
  const file = await request.file()
  if (file === undefined) return refuse('evidence.empty')
  const taken = await how.work(deps, entered.value, file.file, request)
  // what was not read is let go, or the connection would wait for it
  file.file.resume()
  return taken.ok ? ok(taken.value) : taken
}

function wantsOlder(request: FastifyRequest): boolean {
  return (request.query as { readonly allowOlder?: unknown }).allowOlder === 'true'
}
