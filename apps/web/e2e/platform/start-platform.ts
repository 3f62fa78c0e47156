import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoPassword, firstDay } from './platform-facts.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const program = join(root, 'packages/cli/dist/main.js')

/** The real thing: the built command with its embedded PostgreSQL and the built pages, on a free port of this machine. */
export default async function startPlatform(): Promise<() => Promise<void>> {
  for (const built of [program, join(root, 'apps/web/dist/index.html')]) {
    if (!existsSync(built)) throw new Error(`${built} is missing: run "npm run build" before the journeys`)
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'thidua-journeys-'))
  const port = await findFreePort()
  const address = `http://127.0.0.1:${port}`
  const { DATABASE_URL: _, PUBLIC_URL: __, ...environment } = process.env
  const child = spawn(process.execPath, [program, 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      HOST: '127.0.0.1',
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: '1',
      DEMO_PASSWORD: demoPassword,
      REHEARSAL_DATE: firstDay,
      RATE_LIMITS: '0',
      SESSION_HOURS: '720',
    },
  })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  try {
    await untilReady(address, () => child.exitCode !== null)
  } catch (problem) {
    child.kill('SIGKILL')
    throw new Error(`The platform did not start:\n${said.join('')}`, { cause: problem })
  }
  process.env['THIDUA_ADDRESS'] = address
  process.env['THIDUA_DATA'] = dataDir
  return async () => {
    child.kill('SIGTERM')
    await ended
    await rm(dataDir, { recursive: true, force: true })
  }
}

async function untilReady(address: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + 90_000
  while (Date.now() < until && !hasEnded()) {
    const response = await fetch(`${address}/api/ready`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  throw new Error('not ready')
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.on('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      )
    })
  })
}
