import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Program } from '../program.ts'
import { isOwnOrigin } from './check-origin.ts'
import { addressKey } from './rate-limiter.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { isHttps } from './request-context.ts'
import { securityHeaders } from './security-headers.ts'
import { sendProblem } from './send-problem.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

export const newRequestId = (): string => randomUUID()

/** What holds for every request before a route sees it. */
export function guardRequests(app: FastifyInstance, program: Program, countRate: RateLimiter | null): void {
  const headers = securityHeaders(isHttps(program))
  const publicOrigin =
    program.configuration.publicUrl === null ? null : new URL(program.configuration.publicUrl).origin
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(headers).header('x-request-id', request.id)
    const refused =
      refuseFlood(request, reply, countRate) ?? refuseForeignOrigin(request, reply, publicOrigin)
    if (refused === null) done()
  })
}

function refuseFlood(
  request: FastifyRequest,
  reply: FastifyReply,
  countRate: RateLimiter | null,
): FastifyReply | null {
  const seconds = countRate?.('address', addressKey(request.ip)) ?? 0
  return seconds === 0 ? null : sendProblem(reply, { code: 'request.rate-limited', params: { seconds } })
}

/**
 * A foreign page can make a browser send our cookie, not a bearer token. Commands without a cookie are held to the same
 * rule, or a foreign page could sign its visitor in as somebody else.
 */
function refuseForeignOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  publicOrigin: string | null,
): FastifyReply | null {
  if (reading.has(request.method) || request.headers.authorization !== undefined) return null
  if (isOwnOrigin(request, publicOrigin)) return null
  return sendProblem(reply, { code: 'access.denied', params: { reason: 'origin' } })
}
