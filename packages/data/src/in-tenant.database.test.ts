import { addTenant, addUnit, openTestDatabase, testIds } from '#testing'
import { asId, type TenantId } from '@thidua/kernel'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { inMaintenance, inTenant, readInTenant } from './in-tenant.ts'

const database = await openTestDatabase({ poolSize: 3 })
afterAll(() => database.close())

const province = await addTenant(database)
const neighbour = await addTenant(database)
await addUnit(database, province, { name: 'Xã Suối Trầm' })
await addUnit(database, neighbour, { name: 'Phường Mẫu' })

const scope = { tenantId: province, userId: null }

describe('a tenant', () => {
  it('sees no row of another one, even when a query forgets the tenant', async () => {
    const names = await inTenant(database, scope, (transaction) =>
      transaction.selectFrom('org_units').select('name').execute(),
    )
    expect(names).toEqual([{ name: 'Xã Suối Trầm' }])
  })

  it('finds nothing foreign in any table', async () => {
    const { rows } = await database.pool.query(
      `select table_name as name from information_schema.columns where column_name = 'tenant_id' and table_schema = 'public'`,
    )
    expect(rows.length).toBeGreaterThan(30)
    for (const { name } of rows) {
      const foreign = await inTenant(database, scope, (transaction) =>
        sql<{
          found: number
        }>`select count(*) as found from ${sql.table(name)} where tenant_id <> ${province}`.execute(
          transaction,
        ),
      )
      expect(foreign.rows).toEqual([{ found: 0 }])
    }
  })

  it('cannot write a row into another one', async () => {
    const writing = inTenant(database, scope, (transaction) =>
      transaction
        .insertInto('calendar_days')
        .values({ tenant_id: neighbour, date: '2027-01-01', kind: 'holiday', name: 'x', source: 'x' })
        .execute(),
    )
    await expect(writing).rejects.toThrow(/row-level security/)
  })

  it('cannot change or delete a row of another one', async () => {
    const changed = await inTenant(database, scope, (transaction) =>
      transaction
        .updateTable('org_units')
        .set({ name: 'x' })
        .where('tenant_id', '=', neighbour)
        .executeTakeFirst(),
    )
    expect(changed.numUpdatedRows).toBe(0n)
  })

  it('gains nothing from the switch of maintenance', async () => {
    const units = await inTenant(database, scope, async (transaction) => {
      await sql`select set_config('app.maintenance', 'on', true)`.execute(transaction)
      return transaction.selectFrom('org_units').select('name').execute()
    })
    expect(units).toHaveLength(1)
  })
})

describe('without a tenant', () => {
  it('the application sees nothing, on a fresh connection and on a used one', async () => {
    const client = await database.pool.connect()
    try {
      for (const before of ['', `select set_config('app.tenant_id', '${province}', true);`]) {
        await client.query(`begin; ${before} commit`)
        await client.query('begin; set local role thidua_app')
        expect((await client.query('select from org_units')).rowCount).toBe(0)
        await client.query('rollback')
      }
    } finally {
      client.release()
    }
  })

  it('the owner of the tables sees nothing either', async () => {
    expect(await database.kysely.selectFrom('org_units').selectAll().execute()).toEqual([])
  })

  it('the owner sees everything once it says that it is doing maintenance, for that transaction only', async () => {
    const units = await inMaintenance(database, (transaction) =>
      transaction.selectFrom('org_units').selectAll().execute(),
    )
    expect(units).toHaveLength(2)
    expect(await database.kysely.selectFrom('org_units').selectAll().execute()).toEqual([])
  })
})

describe('a transaction', () => {
  const holiday = (date: string) => ({
    tenant_id: province,
    date,
    kind: 'holiday' as const,
    name: 'Tết',
    source: 'L1',
  })
  const days = () =>
    readInTenant(database, scope, (transaction) =>
      transaction.selectFrom('calendar_days').select(['date', 'name']).execute(),
    )

  it('keeps what was written and reads legal dates as text', async () => {
    await inTenant(database, scope, (transaction) =>
      transaction.insertInto('calendar_days').values(holiday('2027-02-05')).execute(),
    )
    expect(await days()).toEqual([{ date: '2027-02-05', name: 'Tết' }])
  })

  it('leaves nothing behind when the work throws', async () => {
    const failing = inTenant(database, scope, async (transaction) => {
      await transaction.insertInto('calendar_days').values(holiday('2027-02-06')).execute()
      throw new Error('changed my mind')
    })
    await expect(failing).rejects.toThrow('changed my mind')
    expect(await days()).toHaveLength(1)
  })

  it('leaves nothing behind when its outcome is a refusal and the caller wants that', async () => {
    const value = await inTenant(
      database,
      scope,
      async (transaction) => {
        await transaction.insertInto('calendar_days').values(holiday('2027-02-06')).execute()
        return { ok: false }
      },
      { commitWhen: (outcome) => outcome.ok },
    )
    expect(value).toEqual({ ok: false })
    expect(await days()).toHaveLength(1)
  })

  it('throws when a failed statement was swallowed, instead of committing nothing in silence', async () => {
    const swallowing = inTenant(database, scope, async (transaction) => {
      await transaction.insertInto('calendar_days').values(holiday('2027-02-06')).execute()
      await sql`select 1 / 0`.execute(transaction).catch(() => undefined)
      return 'done'
    })
    await expect(swallowing).rejects.toThrow('nothing of it was kept')
    expect(await days()).toHaveLength(1)
  })

  it('that only reads refuses to write', async () => {
    const writing = readInTenant(database, scope, (transaction) =>
      transaction.insertInto('calendar_days').values(holiday('2027-02-07')).execute(),
    )
    await expect(writing).rejects.toThrow(/read-only/)
  })

  it('takes no scope that is not made of UUIDs', async () => {
    const tenantId = asId<TenantId>(`${testIds.newId()}'; drop table tenants; --`)
    await expect(inTenant(database, { tenantId, userId: null }, async () => 1)).rejects.toThrow(TypeError)
  })

  it('never mixes the tenants of concurrent requests on the same connections', async () => {
    const tenants = Array.from({ length: 60 }, (_, index) => (index % 2 ? province : neighbour))
    const seen = await Promise.all(
      tenants.map((tenantId) =>
        readInTenant(database, { tenantId, userId: null }, (transaction) =>
          transaction.selectFrom('org_units').select('tenant_id').execute(),
        ),
      ),
    )
    expect(seen).toEqual(tenants.map((tenant_id) => [{ tenant_id }]))
  })
})
