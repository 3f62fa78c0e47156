import { readPluginFolder } from '@thidua/plugin-host'
import { median } from '#forms/rounds.ts'
import { fire } from '../load.ts'
import { cpuSecondsOf } from '../process-cost.ts'
import { apply, planApproved, release, type Files } from './change-plugins.ts'
import type { Figure } from './figures.ts'
import { fillDrafts } from './fill-drafts.ts'
import { must, pluginFolder } from './hundred-files.ts'
import type { World } from './open-world.ts'

const morePlugins = 50
const rounds = 9
const perRound = 160
const connections = 8

/** A dossier handed in where five plugins are installed and where fifty more are, in turns. */
export async function timeSubmitting(
  few: World,
  many: World,
  databasePid: number,
): Promise<readonly Figure[]> {
  await installMore(many)
  const drafts = {
    few: await fillDrafts(few, (rounds + 1) * perRound),
    many: await fillDrafts(many, (rounds + 1) * perRound),
  }
  const costs = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round <= rounds; round += 1) {
    // whoever goes first pays for what the machine does between rounds
    const order = round % 2 === 0 ? (['few', 'many'] as const) : (['many', 'few'] as const)
    for (const side of order) {
      const world = side === 'few' ? few : many
      const cost = await submit(
        world,
        drafts[side].slice(round * perRound, (round + 1) * perRound),
        databasePid,
      )
      if (round > 0) costs[side].push(cost)
    }
  }
  const [base, more] = [median(costs.few), median(costs.many)]
  const pairs = costs.few.map((one, at) => (costs.many[at] ?? Number.NaN) / one - 1)
  return [
    {
      name: '50 more plugins on a dossier handed in',
      value: 100 * median(pairs),
      unit: '%',
      goal: 10,
      beside: `${more.toFixed(2)} ms over ${base.toFixed(2)} ms of processor, server and PostgreSQL; pairs ${pairs.map((one) => (100 * one).toFixed(0)).join(' ')} %`,
    },
  ]
}

async function submit(world: World, dossiers: readonly string[], databasePid: number): Promise<number> {
  const [server] = world.servers
  if (!server) throw new Error('no server')
  const spent = () => cpuSecondsOf(server.pid) + cpuSecondsOf(databasePid)
  const before = spent()
  const load = await fire(server.port, dossiers.length, connections, (index) => ({
    method: 'POST',
    path: `/api/v1/dossiers/${dossiers[index]}/submit`,
    headers: {
      authorization: `Bearer ${world.tokens.officer}`,
      'idempotency-key': `bench-${dossiers[index]}`,
    },
    body: JSON.stringify({ version: 1 }),
  }))
  if (load.failures > 0) throw new Error(`submitting failed: ${load.firstFailure}`)
  return ((spent() - before) * 1000) / dossiers.length
}

/** Fifty plugins of other publishers' making, each with a stakeholder of its own and everything the example brings. */
async function installMore(world: World): Promise<void> {
  const example = must(await readPluginFolder(pluginFolder('example')))
  const plugins = Array.from({ length: morePlugins }, (_, at) => likeExample(example, at + 1))
  const packages = await release(world, plugins)
  const actions = packages.map(({ digest }) => ({ kind: 'install' as const, digest }))
  await apply(world, await planApproved(world, actions))
  const listed = await world.ask<readonly unknown[]>('admin', '/stakeholders')
  if (listed.length < morePlugins) throw new Error(`only ${listed.length} stakeholders are there`)
}

function likeExample(example: Files, number: number): Files {
  const named = (text: string) =>
    text
      .replaceAll('thidua.example', `thidua.example-${number}`)
      .replaceAll('schoolCluster', `schoolCluster${number}`)
  return new Map([...example].map(([path, text]) => [path, named(text)]))
}
