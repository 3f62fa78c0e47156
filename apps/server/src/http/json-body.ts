import { jsonLimits, scanJson } from '@thidua/api'
import type { DomainError } from '@thidua/kernel'
import type { FastifyInstance } from 'fastify'

/** Carries a refusal through Fastify's parser to the error handler. */
export class BodyRefusal extends Error {
  readonly refusal: DomainError
  constructor(refusal: DomainError) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/** Reads JSON bodies within our limits: measured as text before anything is built from it. */
export function acceptJson(app: FastifyInstance, give: 'value' | 'text'): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string', bodyLimit: jsonLimits.bytes },
    (_request, body: string, done) => {
      const scanned = scanJson(body)
      if (!scanned.ok) return done(new BodyRefusal(scanned.error))
      if (give === 'text') return done(null, body)
      if (body === '') return done(null, undefined)
      try {
        done(null, JSON.parse(body))
      } catch {
        done(new BodyRefusal({ code: 'input.invalid' }))
      }
    },
  )
}
