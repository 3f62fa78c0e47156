import { setTimeout as wait } from 'node:timers/promises'
import { send, type Shot } from '../load.ts'
import { apply, planApproved } from './change-plugins.ts'
import type { Figure } from './figures.ts'
import type { World } from './open-world.ts'

const pluginId = 'thidua.enterprise'
const turns = 6
const peoplePerServer = 3

/** A plugin taken away and brought back while people work on every server: how long until all of them show it. */
export async function timeApplying(world: World): Promise<readonly Figure[]> {
  const load = work(world)
  const waits: number[] = []
  for (let turn = 0; turn < turns; turn += 1) {
    const enable = turn % 2 === 1
    const planned = await planApproved(world, [{ kind: enable ? 'enable' : 'disable', pluginId }])
    const began = performance.now()
    await apply(world, planned)
    await Promise.all(world.servers.map((_server, at) => seen(world, at, enable)))
    waits.push(performance.now() - began)
  }
  const { asked, failures, firstFailure } = await load.stop()
  if (failures > 0) console.log(`first failure: ${firstFailure}`)
  return [
    {
      name: 'apply until every node shows it',
      value: Math.max(...waits) / 1000,
      unit: 's',
      goal: 2,
      beside: `the longest of ${turns} on ${world.servers.length} servers; ${waits.map((one) => (one / 1000).toFixed(2)).join(', ')} s`,
    },
    {
      name: 'requests failed meanwhile',
      value: failures,
      unit: '',
      goal: 0,
      beside: `of ${asked}, reading lists of dossiers, subjects, tasks`,
    },
  ]
}

async function seen(world: World, at: number, expected: boolean): Promise<void> {
  const until = performance.now() + 10_000
  for (;;) {
    const listed = await world.ask<readonly { kind: string }[]>('admin', '/stakeholders', undefined, at)
    if (listed.some(({ kind }) => kind === 'enterprise') === expected) return
    if (performance.now() > until) throw new Error(`server ${at} still shows the older set`)
    await wait(10)
  }
}

/** People who list, read and open dossiers of another plugin on each server, without a pause. */
function work(world: World) {
  const state = { over: false, asked: 0, failures: 0, firstFailure: '' }
  const headers = { authorization: `Bearer ${world.tokens.officer}` }
  const paths = ['/stakeholders', '/tasks', '/dossiers?pageSize=20', '/subjects?pageSize=20']
  const shots: readonly Shot[] = paths.map((path) => ({ method: 'GET', path: `/api/v1${path}`, headers }))
  const person = async (port: number) => {
    for (let at = 0; !state.over; at += 1) {
      const shot = shots[at % shots.length]
      if (!shot) return
      const { status, text } = await send(undefined, port, shot)
      state.asked += 1
      if (status < 400) continue
      state.failures += 1
      state.firstFailure ||= `${shot.path} ${status} ${text.slice(0, 300)}`
    }
  }
  const people = world.servers.flatMap(({ port }) =>
    Array.from({ length: peoplePerServer }, () => person(port)),
  )
  return {
    async stop() {
      state.over = true
      await Promise.all(people)
      return state
    },
  }
}
