import type { ApiCall } from '@thidua/api'
import { isUuid, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import {
  exportAnswersWorkbook,
  exportFormDraft,
  exportFormPublication,
  formFileFormats,
  importAnswersWorkbook,
  importFormFile,
  parseDossierFile,
} from '@thidua/services'
import type { FormFileFormat, PrintedFile } from '@thidua/services'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Program } from '../program.ts'
import { enter } from './enter.ts'
import { acceptOneFile, readUpload, uploadBodyLimit } from './read-upload.ts'
import { sendDownload } from './send-download.ts'

/** Forms come as files and leave as files; so do the answers of a dossier. */
export function addFormRoutes(app: FastifyInstance, program: Program, contextFor: ContextMaker): void {
  addExports(app, program, contextFor)
  app.register(async (scope) => {
    await acceptOneFile(scope)
    scope.post('/api/v1/forms/import', { bodyLimit: uploadBodyLimit }, async (request, reply) => {
      const entered = await enter(contextFor(request, reply), 'upload')
      if (!entered.ok) return sendProblem(reply, entered.error)
      const upload = await readUpload(request)
      if (!upload.ok) return sendProblem(reply, upload.error)
      const imported = await importFormFile(program.deps, entered.value, upload.value)
      return imported.ok ? reply.send(imported.value) : sendProblem(reply, imported.error)
    })
    scope.post(
      '/api/v1/dossiers/:dossierId/answers-workbook',
      { bodyLimit: uploadBodyLimit },
      async (request, reply) => {
        const entered = await enter(contextFor(request, reply), 'upload')
        if (!entered.ok) return sendProblem(reply, entered.error)
        const { dossierId } = request.params as { readonly dossierId: string }
        if (!isUuid(dossierId)) return sendProblem(reply, { code: 'dossier.not-found' })
        const upload = await readUpload(request)
        if (!upload.ok) return sendProblem(reply, upload.error)
        const { bytes } = upload.value
        const read = await importAnswersWorkbook(program.deps, entered.value, { dossierId, bytes })
        if (!read.ok) return sendProblem(reply, read.error)
        const { marked, ...answers } = read.value
        const wanted = (request.query as { readonly as?: unknown }).as === 'marked'
        return wanted && marked ? sendFile(reply, marked) : reply.send(answers)
      },
    )
    scope.post(
      '/api/v1/dossiers/:dossierId/file-readers/:hookId',
      { bodyLimit: uploadBodyLimit },
      async (request, reply) => {
        const entered = await enter(contextFor(request, reply), 'upload')
        if (!entered.ok) return sendProblem(reply, entered.error)
        const { dossierId, hookId } = request.params as {
          readonly dossierId: string
          readonly hookId: string
        }
        if (!isUuid(dossierId)) return sendProblem(reply, { code: 'dossier.not-found' })
        const upload = await readUpload(request)
        if (!upload.ok) return sendProblem(reply, upload.error)
        const { fileName: name, bytes } = upload.value
        const read = await parseDossierFile(program.deps, entered.value, { dossierId, hookId, name, bytes })
        return read.ok ? reply.send(read.value) : sendProblem(reply, read.error)
      },
    )
  })
}

type Export = (call: ApiCall, id: string, format: FormFileFormat) => Promise<Outcome<PrintedFile>>

function addExports(app: FastifyInstance, program: Program, contextFor: ContextMaker): void {
  const exports: Readonly<Record<string, Export>> = {
    '/api/v1/form-drafts/:id/export': (call, draftId, format) =>
      exportFormDraft(program.deps, call, { draftId, format }),
    '/api/v1/form-publications/:id/export': (call, publicationId, format) =>
      exportFormPublication(program.deps, call, { publicationId, format }),
  }
  for (const [url, write] of Object.entries(exports)) {
    app.get(url, async (request, reply) => {
      const entered = await enter(contextFor(request, reply), 'query')
      if (!entered.ok) return sendProblem(reply, entered.error)
      const { id } = request.params as { readonly id: string }
      const wanted = (request.query as { readonly as?: unknown }).as ?? 'json'
      const format = formFileFormats.find((one) => one === wanted)
      const written = !isUuid(id)
        ? refuse('form.not-found')
        : format
          ? await write(entered.value, id, format)
          : refuse('input.invalid', undefined, [{ code: 'form.not-an-option', path: '/as' }])
      return written.ok ? sendFile(reply, written.value) : sendProblem(reply, written.error)
    })
  }
  app.get('/api/v1/dossiers/:id/answers.xlsx', async (request, reply) => {
    const entered = await enter(contextFor(request, reply), 'query')
    if (!entered.ok) return sendProblem(reply, entered.error)
    const { id: dossierId } = request.params as { readonly id: string }
    if (!isUuid(dossierId)) return sendProblem(reply, { code: 'dossier.not-found' })
    const written = await exportAnswersWorkbook(program.deps, entered.value, { dossierId })
    return written.ok ? sendFile(reply, written.value) : sendProblem(reply, written.error)
  })
}

function sendFile(reply: FastifyReply, { fileName, mediaType, bytes }: PrintedFile): FastifyReply {
  return sendDownload(reply, { name: fileName, mediaType, content: bytes })
}
