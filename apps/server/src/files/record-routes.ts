import type { AnyOperation } from '@thidua/api'
import { operationTable } from '@thidua/api'
import { exportRecords } from '@thidua/services'
import type { FastifyInstance } from 'fastify'
import type { ContextMaker } from '../http/request-context.ts'
import { fileHandler } from './file-handler.ts'

/** Asked for as `record.list` is, and counted as what costs more. */
const exporting: AnyOperation = { ...operationTable['record.list'], limit: 'check', handle: exportRecords }

/** Books of plugins to be carried away, as whoever asks may read them. */
export function addRecordRoutes(app: FastifyInstance, contextFor: ContextMaker): void {
  app.get(
    '/api/v1/plugins/:pluginId/collections/:collection/records.xlsx',
    fileHandler(exporting, contextFor),
  )
}
