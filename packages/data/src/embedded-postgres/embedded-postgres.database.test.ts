import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { testIds } from '#testing'
import { afterEach, describe, expect, it } from 'vitest'
import { databaseRefusal } from '../database-error.ts'
import { inMaintenance } from '../in-tenant.ts'
import { migrateDatabase } from '../migrate-database.ts'
import { type Database, openDatabase } from '../open-database.ts'
import { isAlive } from './is-alive.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts'

const isRoot = process.getuid?.() === 0
const cleaning: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleaning.splice(0).toReversed()) await clean()
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'thidua-crash-'))
  cleaning.push(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

async function start(dataFolder: string): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataFolder })
  if (!server.ok) throw new Error(JSON.stringify(server.error))
  cleaning.push(() => server.value.stop())
  return server.value
}

async function open(server: EmbeddedPostgres): Promise<Database> {
  const migrated = await migrateDatabase(server.connection)
  const database = await openDatabase({
    connection: server.connection,
    poolSize: 4,
    connectTimeoutMilliseconds: 2_000,
  })
  if (!migrated.ok || !database.ok) throw new Error(JSON.stringify([migrated, database]))
  cleaning.push(() => database.value.close())
  return database.value
}

async function writeRow(database: Database): Promise<string> {
  const id = testIds.newId()
  await inMaintenance(database, (transaction) =>
    transaction.insertInto('tenants').values({ id, code: id, name: 'x', created_at: new Date() }).execute(),
  )
  return id
}

async function readRows(database: Database): Promise<Set<string>> {
  const rows = await inMaintenance(database, (transaction) =>
    transaction.selectFrom('tenants').select('id').execute(),
  )
  return new Set(rows.map(({ id }) => id))
}

function startProgram(folder: string, rows: string): ChildProcess {
  const script = fileURLToPath(new URL('../../test/share-server.ts', import.meta.url))
  const program = spawn(process.execPath, [script, folder, rows], { stdio: ['ignore', 'pipe', 'inherit'] })
  cleaning.push(() => program.kill('SIGKILL'))
  return program
}

async function hasWritten(program: ChildProcess): Promise<void> {
  if (program.stdout) await once(program.stdout, 'data')
}

/** Process id of a server that must be running. */
function runningProcess(server: EmbeddedPostgres): number {
  const processId = server.processId()
  if (processId === null || !isAlive(processId)) throw new Error('the server does not run')
  return processId
}

describe('an embedded server', () => {
  it('sorts the Vietnamese way, checks its pages, forces rows to disk and listens to no network', async () => {
    const database = await open(await start(newFolder()))
    const names = ['Đà Lạt', 'Bảo Lâm 10', 'Đạ Huoai', 'Bảo Lâm 2', 'Di Linh', 'Ân', 'An', 'Ăn']
    const { rows } = await database.pool.query(
      `select array(select name from unnest($1::text[]) name order by name collate vietnamese) as sorted,
              array(select name from unnest($1::text[]) name order by name collate "vi-x-icu")  as plain,
              array(select current_setting(name) from unnest(array['data_checksums', 'fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses']) name) as settings,
              (select rolsuper from pg_roles where rolname = current_user) as superuser`,
      [names],
    )
    expect(rows[0]).toEqual({
      sorted: ['An', 'Ăn', 'Ân', 'Bảo Lâm 2', 'Bảo Lâm 10', 'Di Linh', 'Đạ Huoai', 'Đà Lạt'],
      plain: ['An', 'Ăn', 'Ân', 'Bảo Lâm 10', 'Bảo Lâm 2', 'Di Linh', 'Đạ Huoai', 'Đà Lạt'],
      settings: ['on', 'on', 'on', 'on', ''],
      superuser: false,
    })
  })

  it('works below a folder only its owner may enter, and finds its data again', async () => {
    const closed = newFolder()
    chmodSync(closed, 0o700)
    const dataFolder = join(closed, 'a'.repeat(60), 'b'.repeat(60), 'data')
    const first = await startEmbeddedPostgres({ dataFolder })
    if (!first.ok) throw new Error(JSON.stringify(first.error))
    const moved = first.value.clusterFolder.startsWith('/var/lib/thidua/')
    if (moved) cleaning.push(() => rmSync(dirname(first.value.clusterFolder), { recursive: true }))
    expect(moved).toBe(isRoot)
    const firstDatabase = await open(first.value)
    const row = await writeRow(firstDatabase)
    await firstDatabase.close()
    cleaning.pop()
    await first.value.stop()
    const second = await start(dataFolder)
    expect(second.clusterFolder).toBe(first.value.clusterFolder)
    expect(await readRows(await open(second))).toEqual(new Set([row]))
  })

  it('says so when its folder cannot be made', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'file'), '')
    const started = await startEmbeddedPostgres({ dataFolder: join(folder, 'file', 'data') })
    expect(started.ok ? '' : started.error.code).toBe('folder.unwritable')
  })

  it('starts although the number in a stale lock file now belongs to another program', async () => {
    const folder = newFolder()
    const server = await start(folder)
    await server.stop()
    writeFileSync(join(server.clusterFolder, 'postmaster.pid'), `${process.pid}\n${server.clusterFolder}\n`)
    const again = await start(folder)
    expect(runningProcess(again)).not.toBe(process.pid)
  })

  it('says what the server said when it cannot start', async () => {
    const folder = newFolder()
    const server = await start(folder)
    await server.stop()
    rmSync(join(server.clusterFolder, 'global'), { recursive: true })
    const again = await startEmbeddedPostgres({ dataFolder: folder })
    expect(again).toMatchObject({
      ok: false,
      error: { code: 'database.unreachable', params: { reason: expect.stringContaining('global') } },
    })
  })
})

describe('killing', () => {
  it('the server loses no acknowledged row, and the program goes on with a new one', async () => {
    const server = await start(newFolder())
    const database = await open(server)
    const acknowledged: string[] = []
    const refusals: unknown[] = []
    const writing = { on: true }
    const write = async () => {
      while (writing.on) {
        try {
          acknowledged.push(await writeRow(database))
        } catch (error) {
          refusals.push(databaseRefusal(error)?.code ?? error)
          await wait(20)
        }
      }
    }
    const writers = [write(), write(), write()]
    for (let kill = 0; kill < 3; kill++) {
      const killed = runningProcess(server)
      process.kill(killed, 'SIGKILL')
      // Connections of the killed server serve on for a moment; their rows count too.
      while (server.processId() === killed) await wait(20)
      const before = acknowledged.length
      while (acknowledged.length < before + 60) await wait(20)
    }
    writing.on = false
    await Promise.all(writers)
    const rows = await readRows(database)
    expect(acknowledged.filter((id) => !rows.has(id))).toEqual([])
    expect(new Set(refusals)).toEqual(new Set(['database.unreachable']))
  })

  it('the program leaves the server and its rows to the next one', async () => {
    const folder = newFolder()
    const program = startProgram(folder, '40 forever')
    await hasWritten(program)
    program.kill('SIGKILL')
    await once(program, 'exit')
    const server = await start(folder)
    const database = await open(server)
    expect((await readRows(database)).size).toBe(40)
    await database.close()
    cleaning.pop()
    await server.stop()
    expect(server.processId()).toBeNull()
  })
})

describe('two programs on one folder', () => {
  it('that start at once on nothing share one server, and lose no row', async () => {
    const folder = newFolder()
    const programs = [startProgram(folder, '100'), startProgram(folder, '100')]
    await Promise.all(programs.map((program) => once(program, 'exit')))
    expect(programs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    const server = await start(folder)
    expect((await readRows(await open(server))).size).toBe(200)
  })

  it('keep it running until the last one leaves, whoever started it', async () => {
    const folder = newFolder()
    mkdirSync(folder, { recursive: true })
    const starter = startProgram(folder, '1 forever')
    await hasWritten(starter)
    const server = await start(folder)
    const processId = runningProcess(server)
    const passing = startProgram(folder, '5')
    await once(passing, 'exit')
    starter.kill('SIGKILL')
    await once(starter, 'exit')
    expect(runningProcess(server)).toBe(processId)
    const database = await open(server)
    expect((await readRows(database)).size).toBe(6)
    await database.close()
    cleaning.pop()
    await server.stop()
    expect(server.processId()).toBeNull()
  })
})
