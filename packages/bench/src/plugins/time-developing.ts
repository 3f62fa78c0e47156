import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { cli } from '../stage-set.ts'
import type { Figure } from './figures.ts'
import type { World } from './open-world.ts'

const pluginId = 'bench.dev'
const saves = 5

/** A developer saves a file under `thidua plugin dev`: how long until every server of the province has it. */
export async function timeDeveloping(world: World): Promise<readonly Figure[]> {
  const source = join(world.folder, 'being-written')
  await thidua(world, ['create', source, '--id', pluginId, '--kind', 'household', '--title', 'Viết'])
  const child = spawn(process.execPath, [cli, 'plugin', 'dev', source, '--json'], {
    env: world.environment,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const waits: number[] = []
  try {
    await untilWatching(child.stdout)
    const file = join(source, 'forms', 'self-assessment.json')
    const form = readFileSync(file, 'utf8')
    for (let save = 0; save < saves; save += 1) {
      const before = await digestsOf(world)
      const began = performance.now()
      writeFileSync(file, form.replace('"Minh chứng"', `"Minh chứng ${save}"`))
      while ((await digestsOf(world)).some((digest, at) => digest === before[at])) {
        if (performance.now() - began > 20_000) throw new Error('what was saved never arrived')
        await wait(10)
      }
      waits.push(performance.now() - began)
    }
  } finally {
    child.kill('SIGINT')
    if (child.exitCode === null) await once(child, 'exit')
  }
  return [
    {
      name: 'plugin dev: saved until every node has it',
      value: Math.max(...waits) / 1000,
      unit: 's',
      goal: 2,
      beside: `the longest of ${saves} on ${world.servers.length} servers; ${waits.map((one) => (one / 1000).toFixed(2)).join(', ')} s`,
    },
  ]
}

async function thidua({ environment }: World, words: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, [cli, 'plugin', ...words], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`thidua plugin ${words[0]} ended with ${code}`)
}

async function untilWatching(output: NodeJS.ReadableStream): Promise<void> {
  for await (const line of createInterface({ input: output })) if (line.includes('"watching"')) return
  throw new Error('thidua plugin dev ended')
}

function digestsOf(world: World): Promise<readonly string[]> {
  return Promise.all(
    world.servers.map(async (_server, at) => {
      const { digest } = await world.ask<{ digest: string }>('admin', `/plugins/${pluginId}`, undefined, at)
      return digest
    }),
  )
}
