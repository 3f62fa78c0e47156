import { addTenant, addUnit, openTestDatabase } from '#testing'
import { isUuid } from '@thidua/kernel'
import { afterAll, describe, expect, it } from 'vitest'
import { callWithIds, type KnownStatement } from './known-statement.ts'
import { changeOnce, readOnce } from './short-transactions.ts'

const database = await openTestDatabase({ poolSize: 1 })
afterAll(() => database.close())

const province = await addTenant(database)
const neighbour = await addTenant(database)
await addUnit(database, province, { name: 'Xã Suối Trầm' })
await addUnit(database, neighbour, { name: 'Phường Mẫu' })

const scope = { tenantId: province, userId: null }
const unitNames: KnownStatement<{ name: string }> = { text: 'select name from org_units' }
const insertDay = `insert into calendar_days (tenant_id, date, kind, name, source)
  values (current_setting('app.tenant_id')::uuid, $1, $2, 'x', 'x') returning date`

async function daysStored(): Promise<number> {
  const days: KnownStatement<{ count: number }> = { text: 'select count(*) from calendar_days' }
  return readOnce(database, scope, days, async ([row]) => row?.count ?? -1)
}

describe('one statement in a transaction of its own', () => {
  it('sees its tenant only', async () => {
    expect(await readOnce(database, scope, unitNames, async (rows) => rows)).toEqual([
      { name: 'Xã Suối Trầm' },
    ])
  })

  it('leaves the connection without a tenant', async () => {
    await readOnce(database, scope, unitNames, async () => undefined)
    expect((await database.pool.query('select from org_units')).rowCount).toBe(0)
  })

  it('lets the work ask more, of the same tenant, still without writing', async () => {
    const reading = readOnce(database, scope, unitNames, async (_rows, open) => {
      expect(await open().selectFrom('org_units').select('name').execute()).toHaveLength(1)
      await expect(open().deleteFrom('calendar_days').execute()).rejects.toThrow(/read-only/)
    })
    await expect(reading).rejects.toThrow(/nothing of it was kept/)
    expect(await daysStored()).toBe(0)
  })

  it('gives the connection back when the statement fails', async () => {
    const wrong: KnownStatement<unknown> = { text: 'select 1 / 0' }
    await expect(readOnce(database, scope, wrong, async () => undefined)).rejects.toThrow(/division by zero/)
    expect(await readOnce(database, scope, unitNames, async (rows) => rows.length)).toBe(1)
  })

  it('writes nothing into a statement but ids', () => {
    const { text } = callWithIds<{ file: unknown }>('read_dossier', 'file', [`'; drop table dossiers; --`])
    expect(text).toBe('select read_dossier(null) as file')
    expect(isUuid(province)).toBe(true)
    expect(callWithIds<{ file: unknown }>('read_dossier', 'file', [province]).text).toContain(province)
  })
})

describe('a change in two journeys', () => {
  it('is kept when it was sealed', async () => {
    const stored = await changeOnce(database, scope, unitNames, async (rows, _transaction, seal) => {
      expect(rows).toHaveLength(1)
      return seal<{ date: string }>(insertDay, ['2027-01-01', 'holiday'])
    })
    expect(stored).toEqual([{ date: '2027-01-01' }])
    expect(await daysStored()).toBe(1)
  })

  it('is undone when it was not', async () => {
    await changeOnce(database, scope, unitNames, async (_rows, transaction) => {
      await transaction
        .insertInto('calendar_days')
        .values({ tenant_id: province, date: '2027-01-02', kind: 'holiday', name: 'x', source: 'x' })
        .execute()
    })
    expect(await daysStored()).toBe(1)
  })

  it('is undone as a whole when the last statement fails, and says why', async () => {
    const changing = changeOnce(database, scope, unitNames, async (_rows, transaction, seal) => {
      await transaction
        .insertInto('calendar_days')
        .values({ tenant_id: province, date: '2027-01-03', kind: 'holiday', name: 'x', source: 'x' })
        .execute()
      return seal(insertDay, ['2027-01-04', 'carnival'])
    })
    await expect(changing).rejects.toThrow(/calendar_days_kind_check/)
    expect(await daysStored()).toBe(1)
  })
})
