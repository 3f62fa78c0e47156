import { once } from 'node:events'
import { createServer, connect, type AddressInfo, type Server } from 'node:net'
import { addTenant, addUnit, createTestDatabase, openTestDatabase } from '#testing'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { readInTenant } from './in-tenant.ts'
import { type Database, openDatabase } from './open-database.ts'
import { rowsOfKept } from './repositories/executor.ts'

const units = sql<{ name: string }>`select name from org_units where kind = ${'commune'}`

async function keptStatements(database: Database): Promise<number> {
  const { rowCount } = await database.pool.query(
    `select from pg_prepared_statements where statement like '%org_units where kind%'`,
  )
  return rowCount ?? -1
}

describe('a statement most requests send', () => {
  it('is planned once for a connection when nothing stands between', async () => {
    const database = await openTestDatabase({ poolSize: 1 })
    try {
      const tenantId = await addTenant(database)
      await addUnit(database, tenantId, { name: 'Xã Suối Trầm', kind: 'commune' })
      for (let time = 0; time < 7; time += 1) {
        const rows = await readInTenant(database, { tenantId, userId: null }, (transaction) =>
          rowsOfKept(units, transaction),
        )
        expect(rows).toEqual([{ name: 'Xã Suối Trầm' }])
      }
      expect(await keptStatements(database)).toBe(1)
    } finally {
      await database.close()
    }
  })

  it('still sees one tenant at a time, although its plan outlives the transaction', async () => {
    const database = await openTestDatabase({ poolSize: 1 })
    try {
      const tenants = [await addTenant(database), await addTenant(database)]
      for (const [index, tenantId] of tenants.entries())
        await addUnit(database, tenantId, { name: `Xã ${index}`, kind: 'commune' })
      for (let time = 0; time < 12; time += 1) {
        const index = time % 2
        const tenantId = tenants[index]
        if (!tenantId) throw new Error('no tenant')
        const rows = await readInTenant(database, { tenantId, userId: null }, (transaction) =>
          rowsOfKept(units, transaction),
        )
        expect(rows).toEqual([{ name: `Xã ${index}` }])
      }
    } finally {
      await database.close()
    }
  })

  it('has no name behind a pooler, which would send the name to a server that never heard it', async () => {
    const { connection, drop } = await createTestDatabase()
    const pooler = await startGreeter(`${connection.host}/.s.PGSQL.5432`)
    const opened = await openDatabase({
      connection: `postgres://${connection.user}@127.0.0.1:${pooler.port}/${connection.database}`,
      poolSize: 1,
    })
    if (!opened.ok) throw new Error(opened.error.code)
    const database = opened.value
    try {
      const tenantId = await addTenant(database)
      for (let time = 0; time < 3; time += 1) {
        await readInTenant(database, { tenantId, userId: null }, (transaction) =>
          rowsOfKept(units, transaction),
        )
      }
      expect(await keptStatements(database)).toBe(0)
    } finally {
      await database.close()
      pooler.server.close()
      await drop()
    }
  })
})

/** Passes everything on, but greets with a process number of its own, as a pooler does. */
async function startGreeter(socketPath: string): Promise<{ readonly port: number; readonly server: Server }> {
  const server = createServer((near) => {
    const far = connect(socketPath)
    near.pipe(far)
    far.on('data', (bytes: Buffer) => near.write(withOtherProcess(bytes)))
    far.on('end', () => near.end())
    far.on('error', () => near.destroy())
    near.on('error', () => far.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { port: (server.address() as AddressInfo).port, server }
}

/** The message that tells process and secret: `K`, its length 12, two numbers. */
function withOtherProcess(bytes: Buffer): Buffer {
  const at = bytes.indexOf(Buffer.from([0x4b, 0, 0, 0, 12]))
  if (at >= 0) bytes.writeUInt32BE(1, at + 5)
  return bytes
}
