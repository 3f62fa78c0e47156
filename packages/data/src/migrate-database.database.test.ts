import { createTestDatabase, openTestDatabase, addTenant } from '#testing'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { describeSchema } from './introspection/describe-schema.ts'
import { inMaintenance, inTenant } from './in-tenant.ts'
import { migrateDatabase } from './migrate-database.ts'
import { migrations, schemaVersion } from './migrations/index.ts'
import { openDatabase } from './open-database.ts'

const drops: (() => Promise<unknown>)[] = []
afterAll(async () => {
  for (const drop of drops.toReversed()) await drop()
})

async function emptyDatabase() {
  const target = await createTestDatabase('empty')
  drops.push(target.drop)
  return target.connection
}

const upToDate = { ok: true, value: { from: schemaVersion, to: schemaVersion } }

describe('migrating', () => {
  it('numbers its steps without a gap', () => {
    expect(migrations.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1))
  })

  it('brings an empty database to the newest schema, and does nothing the second time', async () => {
    const connection = await emptyDatabase()
    expect(await migrateDatabase(connection)).toEqual({ ok: true, value: { from: 0, to: schemaVersion } })
    expect(await migrateDatabase(connection)).toEqual(upToDate)
  })

  it('is done once when several programs start together', async () => {
    const connection = await emptyDatabase()
    const results = await Promise.all([1, 2, 3].map(() => migrateDatabase(connection)))
    expect(results.every(({ ok }) => ok)).toBe(true)
    expect(await migrateDatabase(connection)).toEqual(upToDate)
  })

  it('comes to the same schema in steps as at once', async () => {
    const connection = await emptyDatabase()
    for (const { number } of migrations) await migrateDatabase(connection, number)
    const opened = await openDatabase({ connection })
    const reference = await openTestDatabase()
    if (!opened.ok) throw new Error(opened.error.code)
    drops.push(
      () => reference.close(),
      () => opened.value.close(),
    )
    expect(await describeSchema(opened.value.pool)).toBe(await describeSchema(reference.pool))
  })

  it('refuses a database of a newer program and leaves it alone', async () => {
    const database = await openTestDatabase()
    drops.push(() => database.close())
    await database.pool.query(
      `insert into schema_migrations (number, name) values (${schemaVersion + 1}, 'from the future')`,
    )
    expect(await migrateDatabase(database.connection)).toEqual({
      ok: false,
      error: { code: 'database.newer-schema', params: { found: schemaVersion + 1, known: schemaVersion } },
    })
  })
})

describe('opening', () => {
  it('refuses when nobody answers', async () => {
    const opened = await openDatabase({ connection: { host: '/nonexistent', user: 'x', database: 'x' } })
    expect(opened.ok ? '' : opened.error.code).toBe('database.unreachable')
    const migrated = await migrateDatabase('postgres://x@127.0.0.1:1/x')
    expect(migrated.ok ? '' : migrated.error.code).toBe('database.unreachable')
  })

  it('refuses when the application role owns a table, for then nothing binds it', async () => {
    const database = await openTestDatabase()
    drops.push(() => database.close())
    await database.pool.query(
      'grant create on schema public to thidua_app; create table loose (id int); alter table loose owner to thidua_app',
    )
    const opened = await openDatabase({ connection: database.connection })
    expect(opened).toEqual({
      ok: false,
      error: { code: 'database.role-unsafe', params: { role: 'thidua_app' } },
    })
  })

  it('gives up a statement that takes too long, and the wait for a connection', async () => {
    const database = await openTestDatabase({
      poolSize: 1,
      statementTimeoutMilliseconds: 50,
      connectTimeoutMilliseconds: 50,
    })
    drops.push(() => database.close())
    const scope = { tenantId: await addTenant(database), userId: null }
    const slow = inTenant(database, scope, (transaction) => sql`select pg_sleep(5)`.execute(transaction))
    await expect(slow).rejects.toMatchObject({ code: '57014' })
    const holding = inMaintenance(database, (transaction) => sql`select pg_sleep(0.3)`.execute(transaction))
    await expect(inTenant(database, scope, async () => 1)).rejects.toThrow(/timeout exceeded/)
    await holding
  })
})
