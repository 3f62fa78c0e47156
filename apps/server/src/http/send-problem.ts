import { errorMap, problemDetails, problemMediaType } from '@thidua/api'
import type { DomainError } from '@thidua/kernel'
import type { FastifyReply } from 'fastify'

/** A refusal as problem details; who is asked to wait is told how long. */
export function sendProblem(reply: FastifyReply, error: DomainError): FastifyReply {
  tellToWait(reply, error)
  return reply
    .code(errorMap[error.code].status)
    .header('cache-control', 'no-store')
    .type(problemMediaType)
    .send(JSON.stringify(problemDetails(error, reply.request.id)))
}

export function tellToWait(reply: FastifyReply, error: DomainError): void {
  const seconds = error.params?.['seconds']
  if (typeof seconds === 'number') reply.header('retry-after', String(seconds))
}
