import { randomUUID } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase } from '@thidua/testing'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose } from '../src/compose.ts'
import type { Composed } from '../src/compose.ts'
import { readConfiguration } from '../src/configuration.ts'
import { createLogger } from '../src/logger.ts'
import type { Browser } from './start-test-program.ts'
import { demoPassword, origin, signIn } from './start-test-program.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'thidua-plugin-life-'))
const processes: Composed[] = []
let drop: () => Promise<void> = async () => undefined
let environment: Readonly<Record<string, string>> = {}
let admin: Browser
let office: Browser

/** A server process of its own on the one database, with its jobs running. */
async function startProcess(more: Readonly<Record<string, string>> = {}): Promise<FastifyInstance> {
  const configuration = readConfiguration({ ...environment, ...more })
  if (!configuration.ok) throw new Error(JSON.stringify(configuration.error))
  const composed = await compose(configuration.value, createLogger('warn'))
  if (!composed.ok) throw new Error(JSON.stringify(composed.error))
  processes.push(composed.value)
  composed.value.startJobs()
  return composed.value.app
}

beforeAll(async () => {
  const created = await createTestDatabase()
  drop = created.drop
  const { host, user, database } = created.connection
  environment = {
    DATABASE_URL: `postgresql:///${database}?host=${encodeURIComponent(host)}&user=${user}`,
    DATA_DIR: dataFolder,
    DEMO: '1',
    DEMO_PASSWORD: demoPassword,
    REHEARSAL_DATE: '2027-03-01',
    PUBLIC_URL: origin,
    RATE_LIMITS: '0',
  }
  const app = await startProcess()
  admin = await signIn(app, 'quantri')
  office = await signIn(app, 'khcn.thuongtruc')
})
afterAll(async () => {
  for (const { app, close } of processes) {
    await app.close()
    await close()
  }
  await drop()
  rmSync(dataFolder, { recursive: true })
})

type Listed = { signed: { entries: readonly { id: string; blob: { sha256: string } }[] } }

type Plan = {
  id: string
  digest: string
  state: string
  approvalsNeeded: number
  report: { totals: { removed: number } }
}

/** A multipart body with one file. */
function fileBody(bytes: Uint8Array): { readonly payload: Buffer; readonly type: string } {
  const boundary = `----${randomUUID()}`
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="p.tar.gz"\r\ncontent-type: application/gzip\r\n\r\n`
  const payload = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)])
  return { payload, type: `multipart/form-data; boundary=${boundary}` }
}

async function upload(bytes: Uint8Array, path = 'packages') {
  const { payload, type } = fileBody(bytes)
  const response = await processes[0]?.app.inject({
    method: 'POST',
    url: `/api/v1/plugins/${path}`,
    headers: { cookie: admin.cookie, origin, 'content-type': type, 'idempotency-key': randomUUID() },
    payload,
  })
  return {
    status: response?.statusCode,
    body: JSON.parse(response?.body ?? '{}') as { code?: string; pluginId?: string },
  }
}

async function listPlans(): Promise<readonly Plan[]> {
  return (await admin.get('/plugin-plans')).body as readonly Plan[]
}

async function change(...actions: readonly object[]): Promise<Plan> {
  const planned = await admin.send('POST', '/plugin-plans', { actions, reason: 'thử' })
  const plan = planned.body as Plan
  if (planned.status !== 200) throw new Error(JSON.stringify(planned.body))
  if (plan.approvalsNeeded > 0)
    await office.send('POST', `/plugin-plans/${plan.id}/approve`, { digest: plan.digest })
  const applied = await admin.send('POST', `/plugin-plans/${plan.id}/apply`, { digest: plan.digest })
  if (applied.status !== 200) throw new Error(JSON.stringify(applied.body))
  return applied.body as Plan
}

describe('a package handed in', () => {
  test('is verified as it comes, kept once, and refused with a code when it is not what it should be', async () => {
    const shipped = join(dataFolder, 'plugins', 'shipped')
    const list = JSON.parse(readFileSync(join(shipped, 'catalog.json'), 'utf8')) as Listed
    const enterprise = list.signed.entries.find(({ id }) => id === 'thidua.enterprise')
    const bytes = readFileSync(join(shipped, 'blobs', enterprise?.blob.sha256 ?? ''))
    expect(await upload(bytes)).toMatchObject({ status: 200, body: { state: 'verified', source: 'shipped' } })
    const bent = Buffer.from(bytes)
    // in the sum of the content: the last bits before it may mean nothing at all
    bent[bytes.length - 6] = (bent[bytes.length - 6] ?? 0) ^ 1
    expect((await upload(bent)).status).toBe(422)
    expect(await upload(Buffer.alloc(2_200_000))).toMatchObject({
      status: 413,
      body: { code: 'plugin.archive-size' },
    })
    expect((await upload(Buffer.alloc(4_000_000))).status).toBe(413)
    expect(await upload(Buffer.from('{}'), 'catalogue')).toMatchObject({ status: 422 })
    const catalogue = await admin.get('/plugin-catalogue?search=doanh')
    expect(catalogue.body).toMatchObject({
      serial: 1,
      expired: false,
      entries: [{ pluginId: 'thidua.enterprise', relation: 'installed', received: true }],
    })
  })

  test('by anybody else is refused before it is read', async () => {
    const { payload, type } = fileBody(Buffer.alloc(100))
    const response = await processes[0]?.app.inject({
      method: 'POST',
      url: '/api/v1/plugins/packages',
      headers: { cookie: office.cookie, origin, 'content-type': type },
      payload,
    })
    expect(response?.statusCode).toBe(403)
  })
})

describe('a set applied while people work', () => {
  test('is seen by every process, and no request fails', { timeout: 60_000 }, async () => {
    const second = await startProcess()
    const [first] = processes
    const apps = [first?.app, second].flatMap((app) => app ?? [])
    const people = await Promise.all(apps.map((app) => signIn(app, 'suoitram.canbo')))
    const hours = { over: false, asked: 0, failed: [] as number[] }
    const workers = people.flatMap((person) =>
      Array.from({ length: 3 }, async () => {
        while (!hours.over) {
          for (const path of ['/stakeholders', '/tasks', '/dossiers']) {
            const { status } = await person.get(path)
            hours.asked += 1
            if (status !== 200) hours.failed.push(status)
          }
        }
      }),
    )
    const seenBy = async (at: number, kind: string) => {
      const answer = (await people[at]?.get('/stakeholders'))?.body ?? []
      return (answer as readonly { kind: string }[]).some((one) => one.kind === kind)
    }
    for (const expected of [false, true, false, true]) {
      await change({ kind: expected ? 'enable' : 'disable', pluginId: 'thidua.enterprise' })
      expect(await seenBy(0, 'enterprise')).toBe(expected)
      await expect.poll(() => seenBy(1, 'enterprise'), { timeout: 5000 }).toBe(expected)
    }
    hours.over = true
    await Promise.all(workers)
    expect(hours.failed).toEqual([])
    expect(hours.asked).toBeGreaterThan(50)
  })
})

describe('safe mode', () => {
  test('starts with every plugin off and a way to take one away for good', async () => {
    const safe = await startProcess({ SAFE_MODE: '1' })
    const there = await signIn(safe, 'quantri')
    expect((await there.get('/stakeholders')).body).toEqual([])
    expect((await there.get('/plugin-catalogue')).body).toMatchObject({ safeMode: true })
    const before = (await listPlans()).length
    const planned = await there.send('POST', '/plugin-plans', {
      actions: [{ kind: 'uninstall', pluginId: 'thidua.fatherland-front' }],
      reason: 'gây hại',
    })
    expect(planned).toMatchObject({ status: 200, body: { blocked: false, state: 'planned' } })
    expect((await listPlans()).length).toBe(before + 1)
    const listed = (await there.get('/plugins')).body as readonly { id: string; state: string }[]
    expect(listed.filter(({ state }) => state !== 'active')).toEqual([])
    expect(listed.map(({ id }) => id)).toContain('thidua.fatherland-front')
  })
})

describe('the folder of shipped packages deleted by hand', () => {
  test('takes nothing away: what is installed lies in the database', async () => {
    rmSync(join(dataFolder, 'plugins'), { recursive: true })
    const again = await startProcess()
    const there = await signIn(again, 'quantri')
    const kinds = (await there.get('/stakeholders')).body as readonly { kind: string }[]
    expect(kinds.map(({ kind }) => kind)).toContain('enterprise')
    expect((await there.get('/plugin-health')).status).toBe(200)
    const planned = await there.send('POST', '/plugin-plans', {
      actions: [{ kind: 'uninstall', pluginId: 'thidua.fatherland-front' }],
      reason: 'gây hại',
    })
    expect(planned).toMatchObject({ status: 200, body: { blocked: false } })
  })
})
