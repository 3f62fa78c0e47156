import { encodeText, invoke, operationList, readRestInput } from '@thidua/api'
import type { AnyOperation } from '@thidua/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { acceptJson } from './json-body.ts'
import type { ContextMaker } from './request-context.ts'
import { sendProblem } from './send-problem.ts'

/** The face for other programs: one route for each operation. */
export function addRestRoutes(app: FastifyInstance, contextFor: ContextMaker): void {
  app.register(
    (scope, _options, done) => {
      acceptJson(scope, 'value')
      for (const operation of operationList) addRoute(scope, operation, contextFor)
      done()
    },
    { prefix: '/api/v1' },
  )
}

function addRoute(scope: FastifyInstance, operation: AnyOperation, contextFor: ContextMaker): void {
  scope.route({
    method: operation.method,
    url: operation.path.replaceAll(/\{(\w+)\}/g, ':$1'),
    handler: async (request, reply) => {
      const input = readRestInput(operation, inputParts(request))
      const outcome = await invoke(operation, contextFor(request, reply), input)
      if (!outcome.ok) return sendProblem(reply, outcome.error)
      reply.header('cache-control', 'no-store').type('application/json; charset=utf-8')
      return reply.send(encodeText(JSON.stringify(outcome.value ?? null)))
    },
  })
}

export function inputParts(request: FastifyRequest) {
  return {
    params: request.params as Record<string, string>,
    query: request.query as Record<string, string | string[]>,
    body: request.body,
  }
}
