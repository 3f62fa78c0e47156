import type { AnyOperation } from '@thidua/api'
import { invoke, operationTable, readRestInput } from '@thidua/api'
import type { Outcome } from '@thidua/kernel'
import { exportRecords } from '@thidua/services'
import type { PrintedFile } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { inputParts } from '../http/rest-routes.ts'
import { sendProblem } from '../http/send-problem.ts'
import { sendDownload } from './send-download.ts'

/** Asked for as `record.list` is, and counted as what costs more. */
const exporting: AnyOperation = { ...operationTable['record.list'], limit: 'check', handle: exportRecords }

/** Books of plugins to be carried away, as whoever asks may read them. */
export function addRecordRoutes(app: FastifyInstance, contextFor: ContextMaker): void {
  app.get('/api/v1/plugins/:pluginId/collections/:collection/records.xlsx', async (request, reply) => {
    const input = readRestInput(exporting, inputParts(request))
    const written = (await invoke(exporting, contextFor(request, reply), input)) as Outcome<PrintedFile>
    if (!written.ok) return sendProblem(reply, written.error)
    const { fileName, mediaType, bytes } = written.value
    return sendDownload(reply, { name: fileName, mediaType, content: bytes })
  })
}
