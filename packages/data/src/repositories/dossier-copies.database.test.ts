import { addDossier, addTenant, addUnit, openTestDatabase, testIds } from '#testing'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { inTenant, type Transaction } from '../in-tenant.ts'
import { openDatabase } from '../open-database.ts'
import { markTimerFired } from '../queries/timers.ts'
import { lockDossier, readDossier } from './dossier-file.ts'
import { saveLetter } from './letter-repository.ts'
import { cancelTimers, pauseTimer, resumeTimer, startTimer } from './timer-repository.ts'

const database = await openTestDatabase()
afterAll(() => database.close())

const tenantId = await addTenant(database)
const unitId = await addUnit(database, tenantId, { name: 'Xã Suối Trầm' })
const at = new Date('2027-03-22T02:00:00Z')
const clock = {
  kind: 'x',
  startedOn: '2027-03-22',
  workingDays: 3,
  dueOn: '2027-03-25',
  skipped: [{ date: '2027-03-24', name: 'Nghỉ' }],
  remainingDays: null,
} as const

const change = <Value>(work: (transaction: Transaction) => Promise<Value>): Promise<Value> =>
  inTenant(database, { tenantId, userId: null }, work)

const stationsOf = async (dossierId: string) =>
  (await change((transaction) => readDossier(transaction, dossierId)))?.stations

/** Of a dossier just opened nothing but its row is read, so this one has moved. */
async function dossierWithClock(): Promise<{ readonly dossierId: string; readonly timerId: string }> {
  const dossierId = await addDossier(database, tenantId, { unitId })
  const timerId = testIds.newId()
  await change(async (transaction) => {
    await sql`update dossiers set version = 2 where id = ${dossierId}`.execute(transaction)
    await startTimer(transaction, { ...clock, id: timerId, dossierId })
  })
  return { dossierId, timerId }
}

describe('the copy of the clock that lies with a dossier', () => {
  it('follows it: started, paused, resumed, taken away', async () => {
    const { dossierId, timerId } = await dossierWithClock()
    const started = { ...clock, id: timerId, pausedAt: null, paused: false }
    expect((await stationsOf(dossierId))?.timer).toEqual(started)
    await change((transaction) => pauseTimer(transaction, timerId, at, 2))
    const paused = (await stationsOf(dossierId))?.timer
    expect(paused).toMatchObject({ paused: true, remainingDays: 2, dueOn: '2027-03-25' })
    expect(new Date(paused?.pausedAt ?? '')).toEqual(at)
    const resumed = { ...clock, startedOn: '2027-04-01', workingDays: 2, dueOn: '2027-04-05', skipped: [] }
    await change((transaction) => resumeTimer(transaction, timerId, resumed))
    expect((await stationsOf(dossierId))?.timer).toEqual({ ...started, ...resumed })
    await change((transaction) => cancelTimers(transaction, dossierId))
    expect((await stationsOf(dossierId))?.timer).toBeNull()
  })

  it('stays when the clock has run out, until another one counts', async () => {
    const { dossierId, timerId } = await dossierWithClock()
    await change((transaction) => markTimerFired(transaction, timerId, at))
    expect((await stationsOf(dossierId))?.timer?.id).toBe(timerId)
    const next = testIds.newId()
    await change((transaction) => startTimer(transaction, { ...clock, id: next, dossierId }))
    expect((await stationsOf(dossierId))?.timer?.id).toBe(next)
  })

  it('does not make the sweep of deadlines wait for a dossier somebody decides on', async () => {
    const { dossierId, timerId } = await dossierWithClock()
    const hasty = await openDatabase({ connection: database.connection, statementTimeoutMilliseconds: 500 })
    if (!hasty.ok) throw new Error(hasty.error.code)
    const sweeper = hasty.value
    await change(async (transaction) => {
      await lockDossier(transaction, dossierId)
      await inTenant(sweeper, { tenantId, userId: null }, (other) => markTimerFired(other, timerId, at))
    })
    await sweeper.close()
    const [timer] = await change((transaction) =>
      transaction.selectFrom('timers').select('state').where('id', '=', timerId).execute(),
    )
    expect(timer).toEqual({ state: 'fired' })
  })
})

describe('the copy of the submission letter that lies with a dossier', () => {
  it('comes with the letter', async () => {
    const { dossierId } = await dossierWithClock()
    expect((await stationsOf(dossierId))?.letter).toBeNull()
    const letter = {
      number: '12/TTr-UBND',
      signedOn: '2027-03-20',
      signedBy: testIds.newId(),
      signedByName: 'Chủ tịch',
    }
    await change(async (transaction) => {
      const id = await saveLetter(transaction, { ...letter, id: testIds.newId(), unitId, year: 2027, at })
      await sql`update dossiers set submission_letter_id = ${id} where id = ${dossierId}`.execute(transaction)
    })
    expect((await stationsOf(dossierId))?.letter).toEqual(letter)
  })
})
