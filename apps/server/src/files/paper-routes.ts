import { printPaper } from '@thidua/api'
import type { FastifyInstance } from 'fastify'
import { acceptJson } from '../http/json-body.ts'
import type { ContextMaker } from '../http/request-context.ts'
import { fileHandler } from './file-handler.ts'

/** Papers of plugins, printed from answers that are sent along and kept nowhere. */
export function addPaperRoutes(app: FastifyInstance, contextFor: ContextMaker): void {
  app.register((scope, _options, done) => {
    acceptJson(scope, 'value')
    scope.post('/api/v1/plugins/:pluginId/papers/:documentId/file', fileHandler(printPaper, contextFor))
    done()
  })
}
