import type { Actor } from '@thidua/access'
import type { ApiCall, LimitName, RequestContext } from '@thidua/api'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import { findActor } from '@thidua/services'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Program } from '../program.ts'
import { addressKey } from './rate-limiter.ts'
import type { RateLimiter } from './rate-limiter.ts'
import { endedSessionCookie, readCredential, sessionCookie } from './session-cookie.ts'
import type { Credential } from './session-cookie.ts'

export type ContextMaker = (request: FastifyRequest, reply: FastifyReply) => RequestContext

/** What operations may know of an HTTP request. Nothing is looked up before an operation asks. */
export function contextMaker(program: Program, countRate: RateLimiter | null): ContextMaker {
  return (request, reply) => {
    const credential = readCredential(request)
    const { deps } = program
    let actor: Promise<Outcome<Actor>> | undefined
    return {
      deps,
      requestId: request.id,
      publicActor: program.publicActor,
      findActor: () => (actor ??= findActor(deps, program.publicActor.tenantId, credential)),
      countAct: (limit, actor) => countAct(countRate, limit, actor, reply),
      callFor: (actor) => callOf(program, actor, request, reply, credential),
    }
  }
}

/** Guessing is counted by address, work by person. */
function countAct(
  countRate: RateLimiter | null,
  limit: LimitName,
  actor: Actor | null,
  reply: FastifyReply,
): Outcome<void> {
  if (countRate === null) return ok()
  const person = actor?.kind === 'person' && limit !== 'signIn' ? actor.userId : addressKey(reply.request.ip)
  const seconds = countRate(limit, person)
  if (seconds === 0) return ok()
  // set here, because tRPC writes the answer of a refusal itself
  reply.header('retry-after', String(seconds))
  return refuse('request.rate-limited', { seconds })
}

function callOf(
  program: Program,
  actor: Actor,
  request: FastifyRequest,
  reply: FastifyReply,
  credential: Credential | null,
): ApiCall {
  const secure = isHttps(program)
  const seconds = program.configuration.sessionHours * 3600
  return {
    actor,
    requestId: request.id,
    idempotencyKey: readIdempotencyKey(request),
    source: request.ip,
    sessionToken: credential?.kind === 'session' ? credential.token : null,
    keepSession: (token) => void reply.header('set-cookie', sessionCookie(token, { seconds, secure })),
    forgetSession: () => void reply.header('set-cookie', endedSessionCookie(secure)),
  }
}

export function isHttps(program: Program): boolean {
  return program.configuration.publicUrl?.startsWith('https:') ?? false
}

function readIdempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) return null
  return /[^\x21-\x7e]/.test(key) ? null : key
}
