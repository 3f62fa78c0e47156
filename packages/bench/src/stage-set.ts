import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { startEmbeddedPostgres } from '@thidua/data/embedded-postgres'
import { compileForm, toJsonSchema } from '@thidua/forms'
import { Client } from 'pg'
import { send } from './load.ts'
import { enterpriseForm } from './sample-answers.ts'

export const cli = fileURLToPath(new URL('../../cli/dist/main.js', import.meta.url))
const floorEntry = fileURLToPath(new URL('./floor-server.ts', import.meta.url))

export type RunningServer = {
  readonly port: number
  readonly process: ChildProcess
  readonly pid: number
  readonly startedInMs: number
}

export type StageSet = {
  readonly databasePid: number
  /** Sees every row and checks nothing: for filling, and for asking PostgreSQL directly. */
  readonly administrator: Client
  readonly floorDatabase: object
  readonly floor: RunningServer
  readonly ours: RunningServer
  /** What `thidua` must read to find this server's database. */
  readonly environment: NodeJS.ProcessEnv
  /** Stops both servers and the database, removes the folder. */
  strike(): Promise<void>
}

/** One embedded PostgreSQL; on it the floor's database and ours; both servers as processes of their own. */
export async function buildStageSet(): Promise<StageSet> {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-bench-'))
  const postgres = await startEmbeddedPostgres({ dataFolder: join(folder, 'postgres') })
  if (!postgres.ok) throw new Error(postgres.error.code)
  const { connection } = postgres.value
  const databasePid = postgres.value.processId()
  if (databasePid === null) throw new Error('the database has no process')
  const administrator = new Client({ ...connection, user: 'postgres' })
  await administrator.connect()
  await administrator.query(`create database floor owner ${connection.user}`)
  const port = await freePort()
  const environment = environmentOf(folder, connection, port)
  const ours = await startOurs(environment, port)
  const floorDatabase = { ...connection, database: 'floor' }
  const floor = await startFloor(folder, floorDatabase)
  return {
    databasePid,
    administrator,
    floorDatabase,
    floor,
    ours,
    environment,
    async strike() {
      for (const { process: child } of [floor, ours]) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await administrator.end()
      await postgres.value.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function environmentOf(
  folder: string,
  connection: { readonly host: string; readonly user: string; readonly database: string },
  port: number,
): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    DATABASE_URL: `postgres:///${connection.database}?host=${encodeURIComponent(connection.host)}&user=${connection.user}`,
    DEMO: '1',
    DEMO_PASSWORD: 'bench-only-password',
    REHEARSAL_DATE: '2027-03-01',
    RATE_LIMITS: '0',
    LOG_LEVEL: 'error',
  }
}

/** The first start migrates and seeds; what is measured is the second. */
async function startOurs(environment: NodeJS.ProcessEnv, port: number): Promise<RunningServer> {
  const first = await run(environment, port)
  first.process.kill('SIGTERM')
  await once(first.process, 'exit')
  return run(environment, port)
}

export async function run(environment: NodeJS.ProcessEnv, port: number): Promise<RunningServer> {
  const started = performance.now()
  const child = spawn(process.execPath, [cli, 'start'], {
    env: environment,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (child.pid === undefined) throw new Error('the server did not start')
  while (!(await answers(port))) {
    if (child.exitCode !== null) throw new Error(`the server ended with ${child.exitCode}`)
    if (performance.now() - started > 120_000) throw new Error('the server did not answer within two minutes')
    await wait(20)
  }
  return { port, process: child, pid: child.pid, startedInMs: performance.now() - started }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await send(undefined, port, { method: 'GET', path: '/api/ready' })).status === 200
  } catch {
    return false
  }
}

export async function startFloor(folder: string, connection: object): Promise<RunningServer> {
  const compiled = compileForm(enterpriseForm())
  if (!compiled.ok) throw new Error(compiled.error.code)
  const schemaFile = join(folder, 'floor.schema.json')
  writeFileSync(schemaFile, JSON.stringify({ ...toJsonSchema(compiled.value), required: [] }))
  const started = performance.now()
  const child = spawn(process.execPath, [floorEntry, JSON.stringify(connection), schemaFile], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (child.pid === undefined || !child.stdout) throw new Error('the floor did not start')
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return {
    port: Number(line.toString()),
    process: child,
    pid: child.pid,
    startedInMs: performance.now() - started,
  }
}

/** A token of the command line for one of the demonstration accounts. */
export async function tokenOf(
  stage: Pick<StageSet, 'environment' | 'ours'>,
  username: string,
): Promise<string> {
  const child = spawn(
    process.execPath,
    [cli, 'token', 'create', '--user', username, '--ttl', '1h', '--json'],
    {
      env: stage.environment,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let text = ''
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString()
  })
  await once(child, 'exit')
  const { token } = JSON.parse(text) as { token?: string }
  if (!token) throw new Error(`no token for ${username} on ${stage.ours.port}: ${text}`)
  return token
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
