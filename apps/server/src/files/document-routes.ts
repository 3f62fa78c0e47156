import type { ApiCall } from '@thidua/api'
import { isUuid, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import {
  printCertificate,
  printCouncilMinutes,
  printDecision,
  printDossierDocument,
  printNominationNote,
  printOpinionNote,
  printReceiptNote,
  printRequestNotice,
  printSubmissionLetter,
  printSuspensionNotice,
} from '@thidua/services'
import type { PrintedFile } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { sendProblem } from '../http/send-problem.ts'
import type { Program } from '../program.ts'
import { enter } from './enter.ts'
import { sendDownload } from './send-download.ts'

type Print = (call: ApiCall, id: string, documentId: string) => Promise<Outcome<PrintedFile>>

/** Finished documents: made by the press when somebody asks for them. */
export function addDocumentRoutes(app: FastifyInstance, program: Program, contextFor: ContextMaker): void {
  const printing: Readonly<Record<string, Print>> = {
    '/api/v1/decisions/:id/document.docx': async (call, id) =>
      isUuid(id) ? printDecision(program.deps, call, { decisionId: id }) : refuse('decision.not-found'),
    '/api/v1/dossiers/:id/documents/:documentId/file': async (call, id, documentId) =>
      isUuid(id)
        ? printDossierDocument(program.deps, call, { dossierId: id, documentId })
        : refuse('dossier.not-found'),
    ...papersOfDossier(program),
    '/api/v1/nominations/:id/note.docx': async (call, id) =>
      isUuid(id)
        ? printNominationNote(program.deps, call, { nominationId: id })
        : refuse('document.not-found'),
    '/api/v1/certificates/:id/document.pdf': async (call, id) =>
      printCertificate(program.deps, call, { code: id }),
  }
  for (const [url, print] of Object.entries(printing)) {
    app.get(url, async (request, reply) => {
      const entered = await enter(contextFor(request, reply), 'query')
      if (!entered.ok) return sendProblem(reply, entered.error)
      const { id = '', documentId = '' } = request.params as Readonly<Record<string, string>>
      const printed = await print(entered.value, id, documentId)
      if (!printed.ok) return sendProblem(reply, printed.error)
      const { fileName, mediaType, bytes } = printed.value
      return sendDownload(reply, { name: fileName, mediaType, content: bytes })
    })
  }
}

/** Papers of a dossier, as far as it has come. */
function papersOfDossier({ deps }: Program): Readonly<Record<string, Print>> {
  const minutes =
    (level: 'agency' | 'province') =>
    (call: ApiCall, dossierId: string): Promise<Outcome<PrintedFile>> =>
      printCouncilMinutes(deps, call, { dossierId, level })
  const opinion =
    (station: 'appraisal' | 'verification') =>
    (call: ApiCall, dossierId: string): Promise<Outcome<PrintedFile>> =>
      printOpinionNote(deps, call, { dossierId, station })
  const papers: Readonly<
    Record<string, (call: ApiCall, dossierId: string) => Promise<Outcome<PrintedFile>>>
  > = {
    'submission-letter': (call, dossierId) => printSubmissionLetter(deps, call, { dossierId }),
    'receipt-note': (call, dossierId) => printReceiptNote(deps, call, { dossierId }),
    'agency-council-minutes': minutes('agency'),
    'provincial-council-minutes': minutes('province'),
    'request-notice': (call, dossierId) => printRequestNotice(deps, call, { dossierId }),
    'appraisal-opinion': opinion('appraisal'),
    'verification-opinion': opinion('verification'),
    'suspension-notice': (call, dossierId) => printSuspensionNotice(deps, call, { dossierId }),
  }
  return Object.fromEntries(
    Object.entries(papers).map(([name, print]): [string, Print] => [
      `/api/v1/dossiers/:id/${name}.docx`,
      async (call, id) => (isUuid(id) ? print(call, id) : refuse('dossier.not-found')),
    ]),
  )
}
