import { setTimeout as wait } from 'node:timers/promises'
import { checkAlike } from './check-alike.ts'
import { fillStageSet } from './fill-stage-set.ts'
import { fire, type LoadResult, type Shot } from './load.ts'
import { cpuSecondsOf, peakMegabytes, residentMegabytes } from './process-cost.ts'
import { createShots, listShots, readShots, type Shots } from './shots.ts'
import { measureSizes } from './sizes.ts'
import { buildStageSet, type RunningServer, type StageSet, tokenOf } from './stage-set.ts'

// What a request costs: CPU of server + PostgreSQL per request, as a multiple of a bare server doing the same to the same row
// in the same run. Rounds are interleaved and the median is quoted; a machine shared with others moves both alike.

const connections = 16
const rounds = 5
/** Not counted: a server runs for months, and both sides are still being compiled while these run. */
const warmUp = 3

type Cost = { readonly cpuMs: number; readonly load: LoadResult }
type Row = { readonly name: string; readonly floor: Cost; readonly ours: Cost; readonly limit: number }

const stage = await buildStageSet()
try {
  await wait(3_000)
  const restMb = residentMegabytes(stage.ours.pid)
  const officer = await tokenOf(stage, 'phuongmau.canbo')
  const office = await tokenOf(stage, 'khcn.thuongtruc')
  const filled = await fillStageSet(stage, officer)
  await checkAlike(stage, listShots(filled, office), readShots(filled, office))
  const rows = [
    await measure('create', 3, 1_200, createShots(filled, officer)),
    await measure('list', 2.5, 2_000, listShots(filled, office)),
    await measure('read', 3, 3_000, readShots(filled, office)),
  ]
  print(rows)
  await printAggregate(stage, office)
  const create = rows[0]
  if (create)
    console.log(
      `p99 of create   ${(create.ours.load.p99 / create.floor.load.p99).toFixed(1)} × the floor's   (goal: at most 10)`,
    )
  console.log(`server at rest  ${restMb.toFixed(0)} MB resident   (goal: at most 120)`)
  console.log(`under load      ${peakMegabytes(stage.ours.pid).toFixed(0)} MB at most   (goal: at most 280)`)
  console.log(
    `start → answer  ${(stage.ours.startedInMs / 1000).toFixed(2)} s with the database running   (goal: at most 1.5)`,
  )
  measureSizes()
} finally {
  await stage.strike()
}

async function measure(name: string, limit: number, count: number, shots: Shots): Promise<Row> {
  const costs = { floor: [] as Cost[], ours: [] as Cost[] }
  let next = 0
  const take = (from: number, shot: (index: number) => Shot) => (index: number) => shot(from + index)
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const side of ['floor', 'ours'] as const) {
      const cost = await costOf(stage[side], count, take(next, shots[side]))
      if (cost.load.failures > 0)
        throw new Error(`${name} on ${side}: ${cost.load.failures} failed, first ${cost.load.firstFailure}`)
      if (round >= warmUp) costs[side].push(cost)
    }
    next += count
  }
  return { name, limit, floor: median(costs.floor), ours: median(costs.ours) }
}

async function costOf(server: RunningServer, count: number, shot: (index: number) => Shot): Promise<Cost> {
  const before = cpuSecondsOf(server.pid) + cpuSecondsOf(stage.databasePid)
  const load = await fire(server.port, count, connections, shot)
  const after = cpuSecondsOf(server.pid) + cpuSecondsOf(stage.databasePid)
  return { cpuMs: ((after - before) * 1000) / count, load }
}

function median(costs: readonly Cost[]): Cost {
  const sorted = costs.toSorted((a, b) => a.cpuMs - b.cpuMs)
  const middle = sorted[Math.floor(sorted.length / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

async function printAggregate({ ours, administrator, databasePid }: StageSet, token: string): Promise<void> {
  const shot: Shot = {
    method: 'GET',
    path: '/api/v1/dossier-summary',
    headers: { authorization: `Bearer ${token}` },
  }
  const sql = `select unit_id, count(*), count(*) filter (where terminal = 'awarded'), avg(met) from dossiers group by unit_id`
  const raw: number[] = []
  const through: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const before = cpuSecondsOf(databasePid)
    for (let count = 0; count < 10; count += 1) await administrator.query(sql)
    raw.push((cpuSecondsOf(databasePid) - before) * 100)
    through.push((await costOf(ours, 10, () => shot)).cpuMs)
  }
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[2] ?? Number.NaN
  console.log(
    `aggregate       ${(middle(through) / middle(raw)).toFixed(2)} raw queries (${middle(through).toFixed(0)} ms over ${middle(raw).toFixed(0)} ms)   (goal: at most 1.1)`,
  )
}

function print(rows: readonly Row[]): void {
  console.log(
    `\n100,000 dossiers, ${connections} connections, median of ${rounds} interleaved rounds after ${warmUp} to warm up; CPU = server + PostgreSQL per request\n`,
  )
  console.log('                CPU ms   floor ms   × floor   goal   p50 / p95 / p99 ms (floor)')
  for (const { name, floor, ours, limit } of rows) {
    const ratio = ours.cpuMs / floor.cpuMs
    const times = (load: LoadResult) =>
      [load.p50, load.p95, load.p99].map((value) => value.toFixed(0)).join(' / ')
    console.log(
      `${name.padEnd(14)} ${ours.cpuMs.toFixed(2).padStart(7)} ${floor.cpuMs.toFixed(2).padStart(10)} ${ratio.toFixed(2).padStart(9)} ${`≤ ${limit}`.padStart(6)}   ${times(ours.load)} (${times(floor.load)})`,
    )
  }
  console.log('')
}
