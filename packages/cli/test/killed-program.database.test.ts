import { randomUUID } from 'node:crypto'
import { chmodSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { signIn, startProgram } from './running-program.ts'
import type { RunningProgram } from './running-program.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'thidua-killed-'))
// run as root, the database has a user of its own who must be able to enter
chmodSync(dataFolder, 0o755)
let running: RunningProgram | null = null

afterAll(async () => {
  if (running?.process.exitCode === null) await running.end('SIGINT')
  rmSync(dataFolder, { recursive: true, force: true })
})

type Intent = { readonly key: string; readonly name: string; id: string | null }

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}

/** Registers one household; what is not answered stays without an id and may be sent again with its key. */
async function register(address: string, cookie: string, unitId: string, intent: Intent): Promise<void> {
  try {
    const response = await fetch(`${address}/api/v1/subjects`, {
      method: 'POST',
      headers: { origin: address, cookie, 'content-type': 'application/json', 'idempotency-key': intent.key },
      body: JSON.stringify({ stakeholder: 'household', name: intent.name, unitId }),
      signal: AbortSignal.timeout(10_000),
    })
    if (response.ok) intent.id = ((await response.json()) as { id: string }).id
  } catch {
    // the connection broke: nobody was told anything
  }
}

/** Eight people register households until they are told to stop. */
function registerOn(address: string, cookie: string, unitId: string) {
  const intents: Intent[] = []
  const hours = { over: false }
  const workers = Array.from({ length: 8 }, async () => {
    while (!hours.over) {
      const intent: Intent = { key: randomUUID(), name: `Hộ ${randomUUID()}`, id: null }
      intents.push(intent)
      await register(address, cookie, unitId, intent)
      if (intent.id === null) await wait(50)
    }
  })
  return {
    intents,
    /** Until that many more were told that it is done. */
    more: async (count: number) => {
      const known = () => intents.filter(({ id }) => id !== null).length
      const enough = known() + count
      while (known() < enough) await wait(20)
    },
    stop: async () => {
      hours.over = true
      await Promise.all(workers)
    },
  }
}

async function get<Body>(address: string, cookie: string, path: string): Promise<Body> {
  const response = await fetch(`${address}/api/v1${path}`, { headers: { cookie } })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Body
}

type Listed = {
  readonly items: readonly { readonly id: string; readonly name: string }[]
  readonly total: number
}

async function listHouseholds(address: string, cookie: string): Promise<Map<string, string[]>> {
  const byName = new Map<string, string[]>()
  for (let page = 1; ; page++) {
    const listed = await get<Listed>(
      address,
      cookie,
      `/subjects?stakeholder=household&page=${page}&pageSize=200`,
    )
    for (const { id, name } of listed.items) byName.set(name, [...(byName.get(name) ?? []), id])
    if (page * 200 >= listed.total) return byName
  }
}

/** 0 while there is none. */
function databaseProcess(): number {
  try {
    const [file] = globSync(join(dataFolder, 'postgres', '**', 'postmaster.pid'))
    return Number(readFileSync(file ?? '', 'utf8').split('\n', 1)[0])
  } catch {
    return 0
  }
}

test('What was acknowledged survives a kill of the program and of the database, and nothing is done twice', {
  timeout: 120_000,
}, async () => {
  const port = await freePort()
  running = await startProgram(dataFolder, port)
  const { address } = running
  const cookie = await signIn(address, 'suoitram.canbo')
  const session = await get<{ assignments: { unit: { id: string } }[] }>(address, cookie, '/session')
  const unitId = session.assignments[0]?.unit.id ?? ''

  const first = registerOn(address, cookie, unitId)
  await first.more(150)
  await running.end('SIGKILL')
  await first.stop()
  running = await startProgram(dataFolder, port)

  const second = registerOn(address, cookie, unitId)
  await second.more(75)
  const killed = databaseProcess()
  process.kill(killed, 'SIGKILL')
  // Connections of the killed server serve on for a moment.
  while (databaseProcess() === killed) await wait(20)
  await second.more(75)
  await second.stop()

  const intents = [...first.intents, ...second.intents]
  const acknowledged = intents.filter(({ id }) => id !== null)
  expect(acknowledged.length).toBeGreaterThan(50)
  const kept = await listHouseholds(address, cookie)
  expect(acknowledged.filter(({ name, id }) => kept.get(name)?.[0] !== id)).toStrictEqual([])

  for (const intent of intents) await register(address, cookie, unitId, intent)
  const afterwards = await listHouseholds(address, cookie)
  expect(intents.filter(({ id }) => id === null)).toStrictEqual([])
  expect(intents.filter(({ name, id }) => afterwards.get(name)?.join() !== id)).toStrictEqual([])

  expect(await running.end('SIGINT')).toBe(0)
  expect(globSync(join(dataFolder, 'postgres', '**', 'postmaster.pid'))).toStrictEqual([])
})
