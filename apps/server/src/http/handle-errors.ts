import { DocumentFailure } from '@thidua/adapters/press'
import { databaseRefusal } from '@thidua/data'
import type { DomainError } from '@thidua/kernel'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Logger } from '../logger.ts'
import { BodyRefusal } from './json-body.ts'
import { sendProblem } from './send-problem.ts'

/** What is expected becomes its problem; what is not is logged under the request's id and told as `internal.error`. */
export function handleErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const refusal = refusalOf(error)
    if (refusal.code === 'internal.error') {
      logger.error('request failed', {
        requestId: request.id,
        route: request.routeOptions.url,
        stack: error.stack,
      })
    }
    return sendProblem(reply, refusal)
  })
  app.setNotFoundHandler((_request, reply) => sendProblem(reply, { code: 'request.not-found' }))
}

export function refusalOf(
  error: Error & { readonly code?: string; readonly statusCode?: number },
): DomainError {
  if (error instanceof BodyRefusal) return error.refusal
  if (error instanceof DocumentFailure) return error.error
  const database = databaseRefusal(error)
  if (database !== null) return database
  if (error.statusCode === 413) return { code: 'input.too-large', params: { limitMb: 1 } }
  if (error.statusCode === 415) return { code: 'input.unsupported-media' }
  if (error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500)
    return { code: 'input.invalid' }
  return { code: 'internal.error' }
}
