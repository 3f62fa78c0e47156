import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { readCredential, sessionCookie } from './session-cookie.ts'

const secret = 'a'.repeat(43)
const sent = (headers: Record<string, string>) => readCredential({ headers } as unknown as FastifyRequest)

test('A browser sends its session among other cookies', () => {
  expect(sent({ cookie: `other=1; thidua_session=${secret}; x=y` })).toStrictEqual({ kind: 'cookie', secret })
})

test('A program sends its token', () => {
  expect(sent({ authorization: `Bearer ${secret}` })).toStrictEqual({ kind: 'bearer', secret })
})

test('Who sends a malformed token is nobody, even with a good cookie beside it', () => {
  expect(sent({ authorization: 'Basic YTpi', cookie: `thidua_session=${secret}` })).toStrictEqual({
    kind: 'bearer',
    secret: '',
  })
})

test.each([
  '',
  'thidua_session=',
  'thidua_session=short',
  'x_thidua_session=aaaaaaaaaaaaaaaaaaaaaaaaaa',
  `thidua_session=${'a'.repeat(500)}`,
])('The cookie header %j carries no session', (cookie) => {
  expect(sent({ cookie })).toBeNull()
})

test('The cookie is out of reach for scripts and foreign pages, and secure where the address is', () => {
  const expiresAt = new Date('2027-03-01T00:00:00Z')
  expect(sessionCookie(secret, { expiresAt, secure: false })).toBe(
    `thidua_session=${secret}; Path=/; HttpOnly; SameSite=Lax; Expires=Mon, 01 Mar 2027 00:00:00 GMT`,
  )
  expect(sessionCookie(secret, { expiresAt, secure: true })).toMatch(/; Secure$/)
})
