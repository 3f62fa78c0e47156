import type { FastifyRequest } from 'fastify'
import { expect, test } from 'vitest'
import { readCredential, sessionCookie } from './session-cookie.ts'

const secret = 'a'.repeat(43)
const sent = (headers: Record<string, string>) => readCredential({ headers } as unknown as FastifyRequest)

test('A browser sends its session among other cookies', () => {
  expect(sent({ cookie: `other=1; thidua_session=${secret}; x=y` })).toStrictEqual({
    kind: 'session',
    token: secret,
  })
})

test('A program sends its token', () => {
  expect(sent({ authorization: `Bearer ${secret}` })).toStrictEqual({ kind: 'bearer', token: secret })
})

test('Who sends a malformed token is nobody, even with a good cookie beside it', () => {
  expect(sent({ authorization: 'Basic YTpi', cookie: `thidua_session=${secret}` })).toStrictEqual({
    kind: 'bearer',
    token: '',
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
  expect(sessionCookie(secret, { seconds: 43_200, secure: false })).toBe(
    `thidua_session=${secret}; Path=/; HttpOnly; SameSite=Lax; Max-Age=43200`,
  )
  expect(sessionCookie(secret, { seconds: 1, secure: true })).toMatch(/; Secure$/)
})
