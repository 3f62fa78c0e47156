import { randomBytes } from 'node:crypto'
import { type Database, type DatabaseOptions, openDatabase, type SocketConnection } from '#data'
import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of the run, started by `@thidua/testing/start-test-server`; its database is the migrated template. */
    testServer: SocketConnection
  }
}

export type TestDatabase = Database & {
  readonly connection: SocketConnection
  /** Closes the pool and drops the database. */
  close(): Promise<void>
}

/**
 * A migrated database of its own for a test file, open: `const database = await openTestDatabase()` at the top and
 * `afterAll(() => database.close())`.
 */
export async function openTestDatabase(options: Partial<DatabaseOptions> = {}): Promise<TestDatabase> {
  const { connection, drop } = await createTestDatabase()
  const opened = await openDatabase({ ...options, connection })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  const close = async () => {
    await opened.value.close()
    await drop()
  }
  return { ...opened.value, connection, close }
}

/** A database nobody has opened: migrated, or quite empty for tests of migrating and moving. */
export async function createTestDatabase(content: 'migrated' | 'empty' = 'migrated') {
  const server = inject('testServer')
  const name = `test_${randomBytes(6).toString('hex')}`
  const template = content === 'migrated' ? server.database : 'template1'
  await asOwner(server, `create database ${name} template ${template}`)
  const connection: SocketConnection = { ...server, database: name }
  return { connection, drop: () => asOwner(server, `drop database if exists ${name} with (force)`) }
}

async function asOwner(server: SocketConnection, statement: string): Promise<void> {
  const opened = await openDatabase({ connection: { ...server, database: 'postgres' }, poolSize: 1 })
  if (!opened.ok) throw new Error(JSON.stringify(opened.error))
  try {
    await opened.value.pool.query(statement)
  } finally {
    await opened.value.close()
  }
}
