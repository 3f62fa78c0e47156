import { createReadStream, readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sendProblem } from '../http/send-problem.ts'
import type { Site, SiteFile } from './read-site.ts'

/** Serves the built web app; an address without a file ending is one of its pages and gets `index.html`. */
export function serveSite(app: FastifyInstance, site: Site): void {
  app.get('/*', (request, reply) => {
    const path = addressOf(request)
    const file = site.get(path) ?? (isPage(path) ? site.get('/index.html') : undefined)
    return file ? sendFile(request, reply, file) : sendProblem(reply, { code: 'request.not-found' })
  })
}

function addressOf(request: FastifyRequest): string {
  const path = request.url.split('?', 1)[0] ?? '/'
  return path === '/' ? '/index.html' : path
}

/** Pages have no file ending; what looks like a file and is none is missing, and the API answers for itself. */
function isPage(path: string): boolean {
  return !/^\/(api|assets)\//.test(path) && !/\.[a-z0-9]{1,8}$/i.test(path)
}

function sendFile(request: FastifyRequest, reply: FastifyReply, file: SiteFile): FastifyReply {
  reply
    .header('etag', file.etag)
    .header('vary', 'accept-encoding')
    .header('cache-control', file.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
    .type(file.type)
  if (request.headers['if-none-match'] === file.etag) return reply.code(304).send()
  const brotli = file.brotli !== null && /\bbr\b/.test(String(request.headers['accept-encoding'] ?? ''))
  if (brotli && file.brotli !== null) {
    return reply.header('content-encoding', 'br').send(readFileSync(file.brotli))
  }
  return file.size > 262_144 ? reply.send(createReadStream(file.path)) : reply.send(readFileSync(file.path))
}
