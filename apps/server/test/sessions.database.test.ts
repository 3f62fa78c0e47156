import { createApiToken } from '@thidua/services'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readConfiguration } from '../src/configuration.ts'
import { withProgram } from '../src/with-program.ts'
import { ask, demoPassword, origin, signIn, startTestProgram } from './start-test-program.ts'
import type { TestProgram } from './start-test-program.ts'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.close())

const trySignIn = (username: string, password: string) =>
  ask(program.app, {
    method: 'POST',
    url: '/api/v1/session',
    headers: { origin },
    payload: { username, password },
  })

describe('Signing in', () => {
  test('gives a cookie no script can read, and the person with the roles held today', async () => {
    const answer = await trySignIn('suoitram.canbo', demoPassword)
    expect(answer.status).toBe(200)
    expect(answer.headers['set-cookie']).toMatch(
      /^thidua_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=43200$/,
    )
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.body).toMatchObject({
      user: { username: 'suoitram.canbo' },
      assignments: [{ role: 'agencyOfficer', unit: { code: 'X0001' } }],
      rehearsalDate: '2027-03-01',
    })
  })

  test('with a wrong password and with an unknown name is refused in the same words', async () => {
    const wrong = await trySignIn('suoitram.canbo', 'khong-phai-mat-khau')
    const unknown = await trySignIn('khong.co.ai', 'khong-phai-mat-khau')
    expect(wrong).toMatchObject({ status: 401, body: { code: 'session.bad-credentials' } })
    expect({ ...(unknown.body as object), instance: '' }).toStrictEqual({
      ...(wrong.body as object),
      instance: '',
    })
    expect(wrong.headers['set-cookie']).toBeUndefined()
  })

  test('from a foreign page is refused, or it could sign its visitor in as somebody else', async () => {
    const payload = { username: 'suoitram.canbo', password: demoPassword }
    for (const headers of [{}, { origin: 'https://evil.example' }]) {
      const answer = await ask(program.app, { method: 'POST', url: '/api/v1/session', headers, payload })
      expect(answer).toMatchObject({ status: 403, body: { code: 'access.denied' } })
    }
  })

  test('guessed too often waits, with the seconds told', async () => {
    let answer = await trySignIn('stc.canbo', 'sai')
    for (let tries = 0; tries < 10 && answer.status === 401; tries++)
      answer = await trySignIn('stc.canbo', 'sai')
    expect(answer).toMatchObject({ status: 429, body: { code: 'session.locked' } })
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('A session', () => {
  test('is known until it is ended, and is over from then on', async () => {
    const browser = await signIn(program.app, 'khcn.thuongtruc')
    expect(await browser.get('/session')).toMatchObject({ body: { user: { username: 'khcn.thuongtruc' } } })
    const ended = await browser.send('DELETE', '/session')
    expect(ended.status).toBe(200)
    expect(ended.headers['set-cookie']).toMatch(/^thidua_session=; .*Max-Age=0/)
    expect(await browser.get('/tasks')).toMatchObject({ status: 401, body: { code: 'session.expired' } })
    expect(await browser.get('/session')).toMatchObject({ status: 200, body: null })
  })

  test('ends everywhere at once', async () => {
    const office = await signIn(program.app, 'snv.thamdinh')
    const home = await signIn(program.app, 'snv.thamdinh')
    expect((await home.get('/tasks')).status).toBe(200)
    expect((await office.send('POST', '/session/end-all')).body).toStrictEqual({ ended: 2 })
    expect((await home.get('/tasks')).status).toBe(401)
    expect((await office.get('/tasks')).status).toBe(401)
  })

  test('that is over leaves the public pages open', async () => {
    const cookie = `thidua_session=${'x'.repeat(43)}`
    const awards = await ask(program.app, { method: 'GET', url: '/api/v1/awards', headers: { cookie } })
    expect(awards).toMatchObject({ status: 200, body: { items: [], total: 0 } })
  })

  test('is asked of everybody who wants more than the public pages', async () => {
    const answer = await ask(program.app, { method: 'GET', url: '/api/v1/dossiers' })
    expect(answer).toMatchObject({ status: 401, body: { code: 'session.required' } })
    expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  test('in a cookie does nothing for a command a foreign page sends', async () => {
    const { cookie } = await signIn(program.app, 'khcn.thuongtruc')
    const headers = { cookie, origin: 'https://evil.example', 'idempotency-key': 'a-key-of-evil' }
    const answer = await ask(program.app, {
      method: 'POST',
      url: '/api/v1/session/end-all',
      headers,
      payload: {},
    })
    expect(answer).toMatchObject({
      status: 403,
      body: { code: 'access.denied', params: { reason: 'origin' } },
    })
    expect(
      (await ask(program.app, { method: 'GET', url: '/api/v1/tasks', headers: { cookie } })).status,
    ).toBe(200)
  })
})

describe('A token', () => {
  const makeToken = async (ttlMilliseconds: number) => {
    const configuration = readConfiguration({
      DATABASE_URL: program.databaseUrl,
      DATA_DIR: program.dataFolder,
    })
    if (!configuration.ok) throw new Error('configuration')
    const made = await withProgram(configuration.value, ({ deps, tenantId }) =>
      createApiToken(deps, { tenantId, username: 'suoitram.canbo', name: 'test', ttlMilliseconds }),
    )
    if (!made.ok) throw new Error(made.error.code)
    return made.value.token
  }

  test('lets a program act for a person, without cookie or origin', async () => {
    const authorization = `Bearer ${await makeToken(60_000)}`
    const listed = await ask(program.app, {
      method: 'GET',
      url: '/api/v1/dossiers',
      headers: { authorization },
    })
    const dti = await ask(program.app, {
      method: 'PUT',
      url: '/api/v1/campaign/dti/guidance',
      headers: { authorization, 'idempotency-key': 'a-key-for-this' },
      payload: { number: '1/HD', issuedOn: '2027-01-01' },
    })
    expect(listed.status).toBe(200)
    expect(dti).toMatchObject({ status: 403, body: { code: 'access.denied' } })
  })

  test('that is over, false or misspelt is nobody', async () => {
    const over = await makeToken(1)
    for (const authorization of [`Bearer ${over}`, `Bearer ${'y'.repeat(43)}`, 'Bearer ', 'Basic YTpi']) {
      const answer = await ask(program.app, {
        method: 'GET',
        url: '/api/v1/tasks',
        headers: { authorization },
      })
      expect(answer).toMatchObject({ status: 401, body: { code: 'session.expired' } })
    }
  })
})
