import { fastifyMultipart } from '@fastify/multipart'
import { isUuid, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { attachEvidence, openEvidence } from '@thidua/services'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Program } from '../program.ts'
import { enter } from './enter.ts'
import { sendDownload } from './send-download.ts'

type Place = { readonly dossierId: string; readonly evidenceId: string }

/** Evidence comes as one streamed file and leaves as a download. */
export function addEvidenceRoutes(app: FastifyInstance, program: Program, contextFor: ContextMaker): void {
  app.register(async (scope) => {
    // only what carries a file may be sent here; the store counts its bytes and refuses what is too large
    scope.removeAllContentTypeParsers()
    await scope.register(fastifyMultipart, {
      limits: { files: 1, fields: 4, fieldSize: 1000, parts: 5, fileSize: Infinity, headerPairs: 50 },
    })
    scope.route({
      method: 'POST',
      url: '/api/v1/dossiers/:dossierId/evidence',
      bodyLimit: (program.configuration.maxUploadMb + 1) * 1_048_576,
      handler: async (request, reply) => {
        const attached = await attach(request, reply, program, contextFor)
        return attached.ok ? reply.send(attached.value) : sendProblem(reply, attached.error)
      },
    })
    scope.get('/api/v1/dossiers/:dossierId/evidence/:evidenceId', async (request, reply) => {
      const { evidenceId } = request.params as Place
      const entered = await enter(contextFor(request, reply), 'query')
      if (!entered.ok) return sendProblem(reply, entered.error)
      if (!isUuid(evidenceId)) return sendProblem(reply, { code: 'evidence.not-found' })
      const opened = await openEvidence(program.deps, entered.value, { evidenceId })
      return opened.ok ? sendDownload(reply, opened.value) : sendProblem(reply, opened.error)
    })
  })
}

async function attach(
  request: FastifyRequest,
  reply: FastifyReply,
  program: Program,
  contextFor: ContextMaker,
): Promise<Outcome<unknown>> {
  const entered = await enter(contextFor(request, reply), 'upload')
  if (!entered.ok) return entered
  const { dossierId } = request.params as Place
  const { fieldId } = request.query as { readonly fieldId?: unknown }
  if (!isUuid(dossierId)) return refuse('dossier.not-found')
  if (typeof fieldId !== 'string' || !/^[a-zA-Z][a-zA-Z0-9]{0,79}$/.test(fieldId)) {
    return refuse('input.invalid', undefined, [{ code: 'form.required', path: '/fieldId' }])
  }
  if (!request.isMultipart()) return refuse('input.unsupported-media')
  const file = await request.file()
  if (file === undefined) return refuse('evidence.empty')
  return attachEvidence(program.deps, entered.value, { dossierId, fieldId, name: file.filename }, file.file)
}
