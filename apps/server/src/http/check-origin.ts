import type { FastifyRequest } from 'fastify'

/**
 * True when a command may be trusted to come from our own pages. Browsers send `Origin` with every such request;
 * a request with neither `Origin` nor `Sec-Fetch-Site` that carries a cookie is refused.
 */
export function isOwnOrigin(request: FastifyRequest, publicOrigin: string | null): boolean {
  const { origin } = request.headers
  if (origin === undefined) return request.headers['sec-fetch-site'] === 'same-origin'
  if (!URL.canParse(origin)) return false
  if (publicOrigin !== null && origin === publicOrigin) return true
  // reached under another name, as on a machine's own address: the page and the request then name the same host
  return new URL(origin).host === request.headers.host
}
