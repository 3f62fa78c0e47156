import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { send } from '../load.ts'
import { environmentOf, freePort, run, tokenOf, type RunningServer } from '../stage-set.ts'

export type Connection = { readonly host: string; readonly user: string; readonly database: string }

/** A province of its own: a database, a folder, and one or more servers on both. */
export type World = {
  readonly servers: readonly RunningServer[]
  readonly folder: string
  /** What `thidua` must read to find this province. */
  readonly environment: NodeJS.ProcessEnv
  /** Sees every row and checks nothing. */
  readonly database: Client
  /** Where the catalogue of this installation and its keys lie. */
  readonly shippedFolder: string
  readonly tokens: Readonly<Record<'admin' | 'office' | 'verifier' | 'officer', string>>
  /** Asks the first server, or another one, as somebody; throws what is refused. */
  ask<Answer>(by: keyof World['tokens'], path: string, body?: object, at?: number): Promise<Answer>
  close(): Promise<void>
}

/** The first server migrates, seeds and installs what the program ships; the others find it done. */
export async function openWorld(folder: string, connection: Connection, serverCount: number): Promise<World> {
  mkdirSync(folder, { recursive: true })
  const database = new Client({ ...connection, user: 'postgres' })
  await database.connect()
  const servers: RunningServer[] = []
  let closed = false
  const environment = environmentOf(folder, connection, await freePort())
  for (let count = 0; count < serverCount; count += 1) {
    const port = count === 0 ? Number(environment['PORT']) : await freePort()
    servers.push(await run({ ...environment, PORT: String(port) }, port))
  }
  const [ours] = servers
  if (!ours) throw new Error('a world without servers')
  const tokens = {
    admin: await tokenOf({ environment, ours }, 'quantri'),
    office: await tokenOf({ environment, ours }, 'khcn.thuongtruc'),
    verifier: await tokenOf({ environment, ours }, 'snv.thamdinh'),
    officer: await tokenOf({ environment, ours }, 'phuongmau.canbo'),
  }
  return {
    servers,
    folder,
    environment,
    database,
    shippedFolder: join(folder, 'data', 'plugins', 'shipped'),
    tokens,
    async ask<Answer>(by: keyof World['tokens'], path: string, body?: object, at = 0) {
      const { status, text } = await send(undefined, (servers[at] ?? ours).port, {
        method: body ? 'POST' : 'GET',
        path: `/api/v1${path}`,
        headers: { authorization: `Bearer ${tokens[by]}`, 'idempotency-key': randomUUID() },
        ...(body ? { body: JSON.stringify(body) } : {}),
      })
      if (status >= 300) throw new Error(`${path} was refused: ${status} ${text.slice(0, 500)}`)
      return JSON.parse(text) as Answer
    },
    async close() {
      if (closed) return
      closed = true
      for (const { process: child } of servers) {
        child.kill('SIGTERM')
        if (child.exitCode === null) await once(child, 'exit')
      }
      await database.end()
    },
  }
}
