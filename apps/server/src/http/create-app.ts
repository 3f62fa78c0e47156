import { fastify } from 'fastify'
import type { FastifyInstance } from 'fastify'
import type { Program } from '../program.ts'
import { addDocumentRoutes } from '../files/document-routes.ts'
import { addEvidenceRoutes } from '../files/evidence-routes.ts'
import { addFormRoutes } from '../files/form-routes.ts'
import { addPaperRoutes } from '../files/paper-routes.ts'
import { addPluginReportRoutes } from '../files/plugin-report-routes.ts'
import { addPluginRoutes } from '../files/plugin-routes.ts'
import { addRecordRoutes } from '../files/record-routes.ts'
import { serveSite } from '../site/serve-site.ts'
import type { Site } from '../site/read-site.ts'
import { guardRequests, newRequestId } from './guard-requests.ts'
import { handleErrors } from './handle-errors.ts'
import { createRateLimiter } from './rate-limiter.ts'
import { contextMaker } from './request-context.ts'
import { addRestRoutes } from './rest-routes.ts'
import { addServiceRoutes } from './service-routes.ts'
import { addTrpcRoutes } from './trpc-routes.ts'

/** The HTTP face of the program; it listens nowhere yet. */
export function createApp(program: Program, site: Site): FastifyInstance {
  const app = fastify({
    logger: false,
    genReqId: newRequestId,
    trustProxy: program.configuration.trustProxy,
    bodyLimit: 1_048_576,
    // a slow sender may hold a connection, not a request for ever
    requestTimeout: 300_000,
    keepAliveTimeout: 65_000,
    routerOptions: { maxParamLength: 200 },
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    exposeHeadRoutes: true,
  })
  const countRate = program.configuration.rateLimits ? createRateLimiter() : null
  const contextFor = contextMaker(program, countRate)
  guardRequests(app, program, countRate)
  handleErrors(app, program.logger)
  addServiceRoutes(app, program)
  addTrpcRoutes(app, contextFor, program.logger)
  addRestRoutes(app, contextFor)
  addEvidenceRoutes(app, program, contextFor)
  addDocumentRoutes(app, program, contextFor)
  addFormRoutes(app, program, contextFor)
  addPaperRoutes(app, contextFor)
  addPluginReportRoutes(app, program, contextFor)
  addPluginRoutes(app, program, contextFor)
  addRecordRoutes(app, contextFor)
  serveSite(app, site)
  return app
}
