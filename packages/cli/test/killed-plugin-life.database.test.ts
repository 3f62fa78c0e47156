import { randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { signIn, startProgram } from './running-program.ts'
import type { RunningProgram } from './running-program.ts'

const dataFolder = mkdtempSync(join(tmpdir(), 'thidua-killed-life-'))
// run as root, the database has a user of its own who must be able to enter
chmodSync(dataFolder, 0o755)
let running: RunningProgram | null = null
let port = 0

afterAll(async () => {
  if (running?.process.exitCode === null) await running.end('SIGINT')
  rmSync(dataFolder, { recursive: true, force: true })
})

const pluginId = 'thidua.enterprise'

type Person = { readonly cookie: string }
type Generation = {
  readonly generation: number
  readonly digest: string
  readonly active: boolean
  readonly plugins: readonly { readonly pluginId: string; readonly digest: string; readonly state: string }[]
}
type Plan = {
  readonly id: string
  readonly digest: string
  readonly state: string
  readonly approvalsNeeded: number
  readonly appliedGeneration: number | null
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port: found } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return found
}

async function ask<Body>(person: Person, method: 'GET' | 'POST', path: string, body?: object): Promise<Body> {
  const address = running?.address ?? ''
  const response = await fetch(`${address}/api/v1${path}`, {
    method,
    headers: {
      origin: address,
      cookie: person.cookie,
      ...(body ? { 'content-type': 'application/json', 'idempotency-key': randomUUID() } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
    signal: AbortSignal.timeout(10_000),
  })
  if (!response.ok) throw new Error(await response.text())
  return (await response.json()) as Body
}

/** Disables, brings back, takes away, installs, goes back: over and over until the program is gone. */
async function liveOn(
  admin: Person,
  office: Person,
  digest: string,
  hours: { over: boolean; done: number },
): Promise<void> {
  const change = async (action: object) => {
    const plan = await ask<Plan>(admin, 'POST', '/plugin-plans', { actions: [action], reason: 'thử' })
    const on = { digest: plan.digest }
    if (plan.approvalsNeeded > 0) await ask(office, 'POST', `/plugin-plans/${plan.id}/approve`, on)
    await ask(admin, 'POST', `/plugin-plans/${plan.id}/apply`, on)
  }
  const acts = [
    () => ask(admin, 'POST', `/plugins/${pluginId}/disable`, { reason: 'thử' }),
    () => change({ kind: 'enable', pluginId }),
    () => change({ kind: 'uninstall', pluginId }),
    () => change({ kind: 'install', digest }),
    () => ask(admin, 'POST', '/plugin-generations/roll-back', { reason: 'thử' }),
    () => change({ kind: 'install', digest }),
  ]
  for (let at = 0; !hours.over; at += 1) {
    // what makes no sense where a kill has left the set is refused; the next act is tried
    await acts[at % acts.length]?.().then(
      () => (hours.done += 1),
      () => undefined,
    )
  }
}

/** What must hold of the set, read as an administrator reads it. */
async function brokenOf(admin: Person): Promise<readonly string[]> {
  const generations = await ask<readonly Generation[]>(admin, 'GET', '/plugin-generations')
  const plugins = await ask<readonly { id: string; digest: string; state: string }[]>(
    admin,
    'GET',
    '/plugins',
  )
  const plans = await ask<readonly Plan[]>(admin, 'GET', '/plugin-plans')
  const stakeholders = await ask<readonly { kind: string }[]>(admin, 'GET', '/stakeholders')
  const [newest] = generations
  const broken: string[] = []
  if (!newest?.active || generations.filter(({ active }) => active).length !== 1) broken.push('pointer')
  const sets = new Map(generations.map((one) => [JSON.stringify(one.plugins), one.digest]))
  if (generations.some((one) => sets.get(JSON.stringify(one.plugins)) !== one.digest)) broken.push('digest')
  for (const { id, state } of plugins) {
    const locked = newest?.plugins.find((plugin) => plugin.pluginId === id)
    if ((locked?.state ?? 'retired') !== state) broken.push(`${id} is said to be ${state}`)
  }
  const active = newest?.plugins.some((plugin) => plugin.pluginId === pluginId && plugin.state === 'active')
  if (stakeholders.some(({ kind }) => kind === 'enterprise') !== active) broken.push('registry')
  const known = new Set(generations.map(({ generation }) => generation))
  if (plans.some((plan) => plan.state === 'applied' && !known.has(plan.appliedGeneration ?? 0)))
    broken.push('a plan without its set')
  return broken
}

test('a program killed at any moment of a plugin’s life leaves a declared state, and goes on from it', {
  timeout: 240_000,
}, async () => {
  port = await freePort()
  running = await startProgram(dataFolder, port)
  let digest = ''
  let done = 0
  // the kill falls into the act after those, after that part of what an act takes
  for (const [acts, part] of [
    [1, 0.2],
    [2, 0.4],
    [3, 0.6],
    [4, 0.8],
  ] as const) {
    const admin = { cookie: await signIn(running.address, 'quantri') }
    const office = { cookie: await signIn(running.address, 'khcn.thuongtruc') }
    const [newest] = await ask<readonly Generation[]>(admin, 'GET', '/plugin-generations')
    digest ||= newest?.plugins.find((plugin) => plugin.pluginId === pluginId)?.digest ?? ''
    const hours = { over: false, done: 0 }
    const began = performance.now()
    const life = liveOn(admin, office, digest, hours)
    while (hours.done < acts) await wait(5)
    await wait(((performance.now() - began) / acts) * part)
    await running.end('SIGKILL')
    hours.over = true
    await life
    done += hours.done
    running = await startProgram(dataFolder, port)
    const again = { cookie: await signIn(running.address, 'quantri') }
    expect([acts, await brokenOf(again)]).toEqual([acts, []])
  }
  expect(done).toBeGreaterThan(6)
  expect(await running.end('SIGINT')).toBe(0)
})
