import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { demoPassword, firstDay } from './platform-facts.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
export const program = join(root, 'packages/cli/dist/main.js')

export type Platform = {
  readonly address: string
  readonly dataFolder: string
  readonly stop: () => Promise<void>
}

/** Beside the data while the program runs: whose process it is. */
export const processFile = (dataFolder: string): string => `${dataFolder}.process`

/** The real thing: the built command with its embedded PostgreSQL and the built pages, on a free port of this machine. */
export async function runPlatform(dataFolder: string): Promise<Platform> {
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
      DATA_DIR: dataFolder,
      DEMO: '1',
      DEMO_PASSWORD: demoPassword,
      REHEARSAL_DATE: firstDay,
      RATE_LIMITS: '0',
      SESSION_HOURS: '720',
    },
  })
  writeFileSync(processFile(dataFolder), String(child.pid))
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => said.push(chunk.toString()))
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
  const end = async (signal: 'SIGTERM' | 'SIGKILL') => {
    child.kill(signal)
    await ended
    rmSync(processFile(dataFolder), { force: true })
  }
  try {
    await untilReady(address, () => child.exitCode !== null)
  } catch (problem) {
    await end('SIGKILL')
    throw new Error(`The platform did not start:\n${said.join('')}`, { cause: problem })
  }
  return { address, dataFolder, stop: () => end('SIGTERM') }
}

async function untilReady(address: string, hasEnded: () => boolean): Promise<void> {
  const until = Date.now() + 90_000
  while (Date.now() < until && !hasEnded()) {
    const response = await fetch(`${address}/api/ready`).catch(() => null)
    if (response?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
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
