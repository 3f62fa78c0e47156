import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ask, origin, signIn, startTestProgram } from './start-test-program.ts'
import type { Browser, TestProgram } from './start-test-program.ts'

let program: TestProgram
let browser: Browser
beforeAll(async () => {
  program = await startTestProgram()
  browser = await signIn(program.app, 'suoitram.canbo')
})
afterAll(() => program.close())

const sendText = (url: string, payload: string, contentType = 'application/json') =>
  ask(program.app, {
    method: 'POST',
    url,
    headers: {
      origin,
      cookie: browser.cookie,
      'content-type': contentType,
      'idempotency-key': 'a-key-for-this',
    },
    payload,
  })

const faces = ['/api/v1/subjects', '/api/trpc/subject.register']
const codeOf = (body: unknown) =>
  (body as { code?: string }).code ?? (body as { error: { data: { code: string } } }).error.data.code

describe.each(faces)('A body sent to %s', (url) => {
  test('of more than a megabyte is cut off', async () => {
    const answer = await sendText(url, JSON.stringify({ name: 'a'.repeat(1_100_000) }))
    expect([answer.status, codeOf(answer.body)]).toStrictEqual([413, 'input.too-large'])
  })

  test('nested a thousand deep is refused before it is read', async () => {
    const answer = await sendText(url, `${'['.repeat(1000)}${']'.repeat(1000)}`)
    expect([answer.status, codeOf(answer.body)]).toStrictEqual([400, 'input.too-deep'])
  })

  test('of a hundred thousand keys is refused', async () => {
    const keys = Array.from({ length: 100_000 }, (_, index) => `"${index}":1`).join(',')
    const answer = await sendText(url, `{${keys}}`)
    expect([answer.status, codeOf(answer.body)]).toStrictEqual([413, 'input.too-large'])
  })

  test.each([
    '{"__proto__":{"role":"admin"}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"a":{"\\u005f_proto__":1}}',
  ])('that reaches for a prototype (%s) is refused', async (payload) => {
    const answer = await sendText(url, payload)
    expect([answer.status, codeOf(answer.body)]).toStrictEqual([400, 'input.invalid'])
    expect(({} as { role?: string }).role).toBeUndefined()
  })

  test.each(['{', 'null', '"text"', '[]', ''])(
    'that is not what it should be (%j) is refused',
    async (payload) => {
      const answer = await sendText(url, payload)
      expect([answer.status, codeOf(answer.body)]).toStrictEqual([400, 'input.invalid'])
    },
  )

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'as %s is not read: a form of a foreign page could send it',
    async (contentType) => {
      const answer = await sendText(url, '{}', contentType)
      expect([answer.status, codeOf(answer.body)]).toStrictEqual([415, 'input.unsupported-media'])
    },
  )
})

test('A member nobody asked for is refused by name, so that nothing can be slipped in', async () => {
  const extra = {
    stakeholder: 'household',
    name: 'Hộ ông A',
    unitId: crypto.randomUUID(),
    tenantId: 'x',
    invented: false,
  }
  const answer = await browser.send('POST', '/subjects', extra)
  expect(answer).toMatchObject({ status: 400, body: { code: 'input.invalid' } })
  expect((answer.body as { problems: unknown }).problems).toStrictEqual([
    { code: 'form.unknown-field', path: '/tenantId' },
    { code: 'form.unknown-field', path: '/invented' },
  ])
})

test('Text that looks like SQL is only text', async () => {
  const search = `'; drop table dossiers; -- %_\\`
  const answer = await browser.get(`/dossiers?search=${encodeURIComponent(search)}`)
  expect(answer).toMatchObject({ status: 200, body: { total: 0 } })
})

test('Every kind of answer carries the headers that protect the page', async () => {
  const requests = [
    '/',
    '/api/health',
    '/api/openapi.json',
    '/api/v1/dossiers',
    '/api/nothing',
    '/api/trpc/task.list',
  ]
  for (const url of requests) {
    const { headers } = await ask(program.app, { method: 'GET', url })
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['content-security-policy']).toContain(
      "default-src 'self'; script-src 'self'; style-src 'self'",
    )
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
    expect(headers['strict-transport-security']).toBeUndefined()
  }
})

test('The program says that it lives and that it is ready', async () => {
  expect(await ask(program.app, { method: 'GET', url: '/api/health' })).toMatchObject({
    status: 200,
    body: { status: 'ok' },
  })
  expect(await ask(program.app, { method: 'GET', url: '/api/ready' })).toMatchObject({
    status: 200,
    body: { status: 'ready', obstacles: [] },
  })
})

test('An address that is none is refused with its code, whatever the method', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'DELETE'] as const) {
    const answer = await ask(program.app, { method, url: '/api/v1/nothing', headers: { origin } })
    expect(answer).toMatchObject({ status: 404, body: { code: 'request.not-found' } })
  }
})

test('On an https address browsers are told to stay there, and the cookie with them', async () => {
  const secure = await startTestProgram({ PUBLIC_URL: 'https://thidua.test' })
  try {
    const response = await secure.app.inject({
      method: 'POST',
      url: '/api/v1/session',
      headers: { origin: 'https://thidua.test' },
      payload: { username: 'khcn.thuongtruc', password: 'mot-mat-khau-dai-de-thu' },
    })
    expect(response.headers['strict-transport-security']).toMatch(/^max-age=31536000/)
    expect(response.headers['set-cookie']).toMatch(/; Secure$/)
  } finally {
    await secure.close()
  }
})

test('Who asks too often is told how long to wait, on both faces, and others are not held up', async () => {
  const limited = await startTestProgram({ RATE_LIMITS: '1' })
  const check = (remoteAddress: string, url: string) =>
    ask(limited.app, { method: 'GET', url, remoteAddress })
  try {
    const rest = '/api/v1/certificates/ABCD'
    const trpc = `/api/trpc/certificate.check?input=${encodeURIComponent('{"code":"ABCD"}')}`
    let answer = await check('10.0.0.1', rest)
    for (let tries = 0; tries < 60 && answer.status === 200; tries++) answer = await check('10.0.0.1', rest)
    expect([answer.status, codeOf(answer.body)]).toStrictEqual([429, 'request.rate-limited'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
    const overTrpc = await check('10.0.0.1', trpc)
    expect([overTrpc.status, codeOf(overTrpc.body)]).toStrictEqual([429, 'request.rate-limited'])
    expect(Number(overTrpc.headers['retry-after'])).toBeGreaterThan(0)
    expect((await check('10.0.0.2', rest)).status).toBe(200)
    const batch = `/api/trpc/${Array.from({ length: 30 }, () => 'certificate.check').join(',')}?batch=1`
    const many = await check('10.0.0.1', `${batch}&input=${encodeURIComponent('{"0":{"code":"ABCD"}}')}`)
    expect(JSON.stringify(many.body)).not.toContain('"status":"unknown"')
  } finally {
    await limited.close()
  }
})
