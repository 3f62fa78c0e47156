import { addTenant, addUnit, openTestDatabase } from '#testing'
import { isUuid } from '@thidua/kernel'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import type { TenantScope, Transaction } from './in-tenant.ts'
import { callWithIds, enteringCall, type KnownStatement } from './known-statement.ts'
import { openDatabase } from './open-database.ts'
import { changeOnce, readOnce, type SealingCall } from './short-transactions.ts'

const database = await openTestDatabase({ poolSize: 1 })
afterAll(() => database.close())

const province = await addTenant(database)
const neighbour = await addTenant(database)
await addUnit(database, province, { name: 'Xã Suối Trầm' })
await addUnit(database, neighbour, { name: 'Phường Mẫu' })

const scope = { tenantId: province, userId: null }
const unitNames: KnownStatement<{ name: string }> = { text: 'select name from org_units' }
await database.pool.query(`create function add_day(day date, kind text) returns date language plpgsql as $$
begin
  insert into calendar_days (tenant_id, date, kind, name, source)
  values (current_setting('app.tenant_id')::uuid, day, kind, 'x', 'x');
  return day;
end $$`)
const addDay: SealingCall = {
  plain: 'select add_day($1, $2) as date',
  entering: enteringCall('add_day', 2, 'date'),
}
/** Asked in a transaction of its own, as a pooler makes it, or as one kept statement. */
const openings: readonly (readonly [string, KnownStatement<unknown> | null])[] = [
  ['with nothing asked before', null],
  ['with a transaction held open', unitNames],
  ['with kept statements', callWithIds<{ facts: unknown }>('creation_facts', 'facts', [province, province])],
]

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

describe.each(openings)('a change in two journeys or one, %s', (_title, opening) => {
  let before = 0
  beforeEach(async () => {
    before = await daysStored()
  })
  const kept = async () => (await daysStored()) - before

  it('is kept when it was sealed', async () => {
    const day = nextDay()
    const stored = await changeOnce(database, scope, opening, async (rows, _open, seal) => {
      expect(rows).toHaveLength(opening ? 1 : 0)
      return seal<{ date: string }>(addDay, [day, 'holiday'])
    })
    expect(stored).toEqual([{ date: day }])
    expect(await kept()).toBe(1)
  })

  it('is kept with what was asked and written besides', async () => {
    await changeOnce(database, scope, opening, async (_rows, open, seal) => {
      expect(await open().selectFrom('org_units').select('name').execute()).toHaveLength(1)
      await insertDay(open())
      return seal(addDay, [nextDay(), 'holiday'])
    })
    expect(await kept()).toBe(2)
  })

  it('may be sealed again, also with more asked in between', async () => {
    await changeOnce(database, scope, opening, async (_rows, open, seal) => {
      await seal(addDay, [nextDay(), 'holiday'])
      expect(await open().selectFrom('org_units').select('name').execute()).toHaveLength(1)
      return seal(addDay, [nextDay(), 'holiday'])
    })
    expect(await kept()).toBe(2)
  })

  it('is undone when it was not sealed', async () => {
    await changeOnce(database, scope, opening, async (_rows, open) => insertDay(open()))
    expect(await kept()).toBe(0)
  })

  it('is undone as a whole when the last statement fails, and says why', async () => {
    const changing = changeOnce(database, scope, opening, async (_rows, open, seal) => {
      await insertDay(open())
      return seal(addDay, [nextDay(), 'carnival'])
    })
    await expect(changing).rejects.toThrow(/calendar_days_kind_check/)
    expect(await kept()).toBe(0)
  })

  it('writes nothing for a neighbour, and leaves the connection without a tenant', async () => {
    await changeOnce(database, scope, opening, async (_rows, _open, seal) =>
      seal(addDay, [nextDay(), 'holiday']),
    )
    const neighbours: TenantScope = { tenantId: neighbour, userId: null }
    const days: KnownStatement<{ count: number }> = { text: 'select count(*) from calendar_days' }
    expect(await readOnce(database, neighbours, days, async ([row]) => row?.count)).toBe(0)
    expect((await database.pool.query('select from calendar_days')).rowCount).toBe(0)
  })

  it('does not wait for ever for somebody who holds what it needs', async () => {
    const opened = await openDatabase({
      connection: database.connection,
      poolSize: 1,
      statementTimeoutMilliseconds: 200,
    })
    if (!opened.ok) throw new Error(opened.error.code)
    const hasty = opened.value
    const wanted = nextDay()
    await changeOnce(database, scope, opening, async (_rows, open) => {
      await insertDay(open(), wanted)
      const waiting = changeOnce(hasty, scope, opening, async (_asked, _open, seal) =>
        seal(addDay, [wanted, 'holiday']),
      )
      await expect(waiting).rejects.toThrow(/statement timeout/)
    })
    await hasty.close()
    expect(await kept()).toBe(0)
  })
})

let day = 0
/** No two the same. */
function nextDay(): string {
  day += 1
  return `2027-01-${String(day).padStart(2, '0')}`
}

async function insertDay(transaction: Transaction, date = nextDay()): Promise<void> {
  await transaction
    .insertInto('calendar_days')
    .values({ tenant_id: province, date, kind: 'holiday', name: 'x', source: 'x' })
    .execute()
}
