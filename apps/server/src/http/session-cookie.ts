import type { FastifyRequest } from 'fastify'

const name = 'thidua_session'

/** The token a request carries: a bearer token for programs, else the cookie of a browser. */
export type Credential = { readonly kind: 'bearer' | 'session'; readonly token: string }

export function readCredential(request: FastifyRequest): Credential | null {
  const { authorization, cookie } = request.headers
  if (authorization !== undefined) {
    const token = /^Bearer ([A-Za-z0-9_-]{20,200})$/i.exec(authorization)?.[1]
    // a malformed token must not fall back to the cookie: the sender meant to be somebody else
    return { kind: 'bearer', token: token ?? '' }
  }
  const token = cookie === undefined ? null : readCookie(cookie)
  return token === null ? null : { kind: 'session', token }
}

function readCookie(header: string): string | null {
  for (const part of header.split(';')) {
    const at = part.indexOf('=')
    if (part.slice(0, at).trim() !== name) continue
    const value = part.slice(at + 1).trim()
    return /^[A-Za-z0-9_-]{20,200}$/.test(value) ? value : null
  }
  return null
}

/** Lives by seconds, not by a date: the browser's clock may differ, and a rehearsal's certainly does. */
export function sessionCookie(
  token: string,
  options: { readonly seconds: number; readonly secure: boolean },
): string {
  return `${name}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${options.seconds}${options.secure ? '; Secure' : ''}`
}

export function endedSessionCookie(secure: boolean): string {
  return sessionCookie('', { seconds: 0, secure })
}
