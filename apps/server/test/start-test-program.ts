import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@thidua/testing'
import type { FastifyInstance, InjectOptions } from 'fastify'
import { compose } from '../src/compose.ts'
import { readConfiguration } from '../src/configuration.ts'
import { createLogger } from '../src/logger.ts'

export const demoPassword = 'mot-mat-khau-dai-de-thu'
export const origin = 'http://thidua.test'

export type TestProgram = {
  readonly app: FastifyInstance
  readonly dataFolder: string
  readonly databaseUrl: string
  close(): Promise<void>
}

/** The whole program on a database and folder of its own, with the demonstration's people, on the rehearsal's first day. */
export async function startTestProgram(
  environment: Readonly<Record<string, string>> = {},
): Promise<TestProgram> {
  const { connection, drop } = await createTestDatabase()
  const dataFolder = mkdtempSync(join(tmpdir(), 'thidua-server-test-'))
  const { host, user, database } = connection
  const databaseUrl = `postgresql:///${database}?host=${encodeURIComponent(host)}&user=${user}`
  const configuration = readConfiguration({
    DATABASE_URL: databaseUrl,
    DATA_DIR: dataFolder,
    DEMO: '1',
    DEMO_PASSWORD: demoPassword,
    REHEARSAL_DATE: '2027-03-01',
    PUBLIC_URL: origin,
    RATE_LIMITS: '0',
    ...environment,
  })
  if (!configuration.ok) throw new Error(JSON.stringify(configuration.error))
  const composed = await compose(configuration.value, createLogger('warn'))
  if (!composed.ok) throw new Error(JSON.stringify(composed.error))
  const { app, close } = composed.value
  return {
    app,
    dataFolder,
    databaseUrl,
    async close() {
      await app.close()
      await close()
      await drop()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

export type Answer = {
  readonly status: number
  readonly body: unknown
  readonly headers: Record<string, unknown>
}

/** A browser of somebody signed in: it keeps the cookie, names its origin and gives every command a key. */
export type Browser = {
  readonly cookie: string
  get(path: string): Promise<Answer>
  send(
    method: 'POST' | 'PUT' | 'PATCH' | 'DELETE',
    path: string,
    body?: object,
    key?: string,
  ): Promise<Answer>
}

export async function signIn(
  app: FastifyInstance,
  username: string,
  password = demoPassword,
): Promise<Browser> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/v1/session',
    headers: { origin },
    payload: { username, password },
  })
  if (response.statusCode !== 200) throw new Error(response.body)
  const cookie = String(response.headers['set-cookie']).split(';')[0] ?? ''
  return {
    cookie,
    get: (path) => ask(app, { method: 'GET', url: `/api/v1${path}`, headers: { cookie } }),
    send: (method, path, body = {}, key = randomUUID()) =>
      ask(app, {
        method,
        url: `/api/v1${path}`,
        headers: { cookie, origin, 'idempotency-key': key },
        payload: body,
      }),
  }
}

export async function ask(app: FastifyInstance, request: InjectOptions): Promise<Answer> {
  const response = await app.inject(request)
  const json = String(response.headers['content-type']).includes('json')
  return {
    status: response.statusCode,
    body: json ? (JSON.parse(response.body) as unknown) : response.body,
    headers: response.headers,
  }
}
