import { createAppRouter } from '@thidua/api'
import { fastifyRequestHandler } from '@trpc/server/adapters/fastify'
import type { FastifyInstance } from 'fastify'
import type { Logger } from '../logger.ts'
import { acceptJson } from './json-body.ts'
import type { ContextMaker } from './request-context.ts'

/**
 * The face the web app uses. The handler is registered here and not through the adapter's plugin, which would bring
 * its own JSON parser without our limits.
 */
export function addTrpcRoutes(app: FastifyInstance, contextFor: ContextMaker, logger: Logger): void {
  const router = createAppRouter()
  app.register(
    (scope, _options, done) => {
      acceptJson(scope, 'text')
      scope.route({
        method: ['GET', 'POST'],
        url: '/:path',
        handler: async (request, reply) => {
          reply.header('cache-control', 'no-store')
          await fastifyRequestHandler({
            req: request,
            res: reply,
            path: (request.params as { readonly path: string }).path,
            router,
            allowBatching: true,
            createContext: () => contextFor(request, reply),
            onError: ({ error, path }) => {
              if (error.code !== 'INTERNAL_SERVER_ERROR') return
              const stack = error.cause?.stack ?? error.stack
              logger.error('operation failed', { requestId: request.id, path, stack })
            },
          })
        },
      })
      done()
    },
    { prefix: '/api/trpc' },
  )
}
