import { readPluginFolder } from '@thidua/plugin-host'
import { cpuSecondsOf } from '../process-cost.ts'
import { apply, approve, plan, release, renamedEnterprise } from './change-plugins.ts'
import type { Figure } from './figures.ts'
import { fillDrafts } from './fill-drafts.ts'
import { must, pluginFolder } from './hundred-files.ts'
import type { World } from './open-world.ts'

const drafts = 10_000

/** An upgrade that changes every draft, planned while ten thousand lie open; then applied and carried. */
export async function timePlanning(world: World, databasePid: number): Promise<readonly Figure[]> {
  await fillDrafts(world, drafts)
  const files = renamedEnterprise(must(await readPluginFolder(pluginFolder('enterprise'))))
  const [released] = await release(world, [files])
  if (!released) throw new Error('nothing was released')
  const [server] = world.servers
  const spent = () => cpuSecondsOf(server?.pid ?? 0) + cpuSecondsOf(databasePid)
  const [began, before] = [performance.now(), spent()]
  const planned = await plan(world, [{ kind: 'install', digest: released.digest }])
  const seconds = (performance.now() - began) / 1000
  const cpu = spent() - before
  const { total, changed } = planned.report.drafts
  if (total < drafts || changed < drafts) throw new Error(`the plan saw ${changed} of ${total} drafts change`)
  const floor = await timeReading(world)
  await apply(world, await approve(world, planned))
  const carried = await timeCarrying(world)
  return [
    {
      name: 'plan with 10,000 open drafts, all changed',
      value: seconds,
      unit: 's',
      goal: 5,
      beside: `${cpu.toFixed(1)} s of processor; ${(seconds / floor).toFixed(0)} × reading their answers; carried ${carried.toFixed(0)} s after`,
    },
  ]
}

/** The floor: the same answers out of the database, parsed. */
async function timeReading({ database }: World): Promise<number> {
  const began = performance.now()
  await database.query(`select id, answers from dossiers where code like 'BENCH-%' order by id`)
  return (performance.now() - began) / 1000
}

async function timeCarrying({ database }: World): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { rows } = await database.query<{ open: number }>(
      `select count(*)::int as open from plugin_draft_journeys where done_at is null`,
    )
    if (rows[0]?.open === 0) return (performance.now() - began) / 1000
    if (performance.now() - began > 120_000) throw new Error('drafts were not carried within two minutes')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
