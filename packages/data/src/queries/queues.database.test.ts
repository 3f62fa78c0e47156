import { addDossier, addTenant, addUnit, openTestDatabase, testIds } from '#testing'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { inTenant, type Transaction } from '../in-tenant.ts'
import {
  claimOutboxMessages,
  failOutboxMessage,
  type OutboxTopics,
  takeDueOutboxMessages,
  takeOutboxMessages,
} from './outbox.ts'
import { ensureTenant, listTenants } from './tenants.ts'
import { claimDueTimers, markTimerFired } from './timers.ts'

const database = await openTestDatabase({ poolSize: 4 })
afterAll(() => database.close())

const tenantId = await addTenant(database, 'lam-dong')
const unitId = await addUnit(database, tenantId)
const inProvince = <Value>(work: (transaction: Transaction) => Promise<Value>) =>
  inTenant(database, { tenantId, userId: null }, work)

const now = new Date('2027-03-22T02:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

/** Two workers hold their claims open at the same moment. */
async function together<Value>(claim: (transaction: Transaction) => Promise<Value>): Promise<Value[]> {
  const claimed: Value[] = []
  const held = { release: (): void => undefined }
  const released = new Promise<void>((resolve) => {
    held.release = resolve
  })
  const worker = () =>
    inProvince(async (transaction) => {
      claimed.push(await claim(transaction))
      if (claimed.length === 2) held.release()
      await released
    })
  await Promise.all([worker(), worker()])
  return claimed
}

describe('the outbox', () => {
  const topics = { only: 'notice' }
  const claim = (at: Date, limit = 10) =>
    inProvince((transaction) =>
      claimOutboxMessages(transaction, { topics, now: at, limit, leaseSeconds: 60 }),
    )
  const ids: string[] = []

  beforeEach(async () => {
    ids.splice(0, ids.length, ...Array.from({ length: 6 }, () => testIds.newId()).toSorted())
    await inProvince(async (transaction) => {
      await transaction.deleteFrom('outbox').execute()
      await transaction
        .insertInto('outbox')
        .values(
          ids.map((id) => ({
            tenant_id: tenantId,
            id,
            topic: 'notice',
            payload: JSON.stringify({ id }),
            available_at: now,
          })),
        )
        .execute()
    })
  })

  it('never gives one message to two workers', async () => {
    const claimed = await together((transaction) =>
      claimOutboxMessages(transaction, { topics, now, limit: 3, leaseSeconds: 60 }),
    )
    expect(claimed.map((messages) => messages.length)).toEqual([3, 3])
    expect(
      claimed
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(ids)
  })

  it('gives each worker the topics it is for', async () => {
    const taken = (topics: OutboxTopics) =>
      inProvince((transaction) => takeDueOutboxMessages(transaction, { topics, now, limit: 10 }))
    expect(await taken({ allBut: 'notice' })).toEqual([])
    expect(await taken({ only: 'another' })).toEqual([])
    expect(await taken({ allBut: 'another' })).toHaveLength(6)
  })

  it('gives back what was taken by work that was undone', async () => {
    const undone = inProvince(async (transaction) => {
      const taken = await takeDueOutboxMessages(transaction, {
        topics: { allBut: 'another' },
        now,
        limit: 2,
      })
      expect(taken.map(({ id }) => id)).toEqual(ids.slice(0, 2))
      throw new Error('the power went')
    })
    await expect(undone).rejects.toThrow('the power went')
    expect((await claim(now)).map(({ id }) => id)).toEqual(ids)
  })

  it('keeps a message of a worker that died, and gives it again after the lease', async () => {
    expect((await claim(now)).map(({ attempts }) => attempts)).toEqual([1, 1, 1, 1, 1, 1])
    expect(await claim(later(59))).toEqual([])
    expect((await claim(later(60))).map(({ id, attempts }) => [id, attempts])).toEqual(
      ids.map((id) => [id, 2]),
    )
  })

  it('gives no message that is done', async () => {
    const [first = '', ...rest] = ids
    await inProvince((transaction) => takeOutboxMessages(transaction, [first]))
    expect((await claim(now)).map(({ id }) => id)).toEqual(rest)
  })

  it('tries a failed message again when told, or never', async () => {
    const [first = '', second = ''] = ids
    await claim(now)
    await inProvince(async (transaction) => {
      await failOutboxMessage(transaction, first, { error: 'mail server is down', retryAt: later(10) })
      await failOutboxMessage(transaction, second, { error: 'no such address', retryAt: null })
    })
    expect((await claim(later(10))).map(({ id, last_error }) => [id, last_error])).toEqual([
      [first, 'mail server is down'],
    ])
    expect((await claim(later(1_000_000))).map(({ id }) => id)).toEqual(ids.filter((id) => id !== second))
  })
})

describe('a legal deadline', () => {
  const addTimer = async (dueOn: string) => {
    const id = testIds.newId()
    const dossierId = await addDossier(database, tenantId, { unitId })
    await inProvince((transaction) =>
      transaction
        .insertInto('timers')
        .values({
          tenant_id: tenantId,
          id,
          dossier_id: dossierId,
          kind: 'intake',
          started_on: '2027-03-22',
          working_days: 20,
          due_on: dueOn,
          state: 'running',
        })
        .execute(),
    )
    return id
  }
  const claim = (today: string) => (transaction: Transaction) =>
    claimDueTimers(transaction, { today, limit: 1 })

  it('has passed on the day after its last day, fires once, and never for two sweepers', async () => {
    const first = await addTimer('2027-04-20')
    const second = await addTimer('2027-04-26')
    expect(await inProvince(claim('2027-04-20'))).toEqual([])
    expect((await inProvince(claim('2027-04-21'))).map(({ id }) => id)).toEqual([first])
    const swept = await together(claim('2027-04-27'))
    expect(
      swept
        .flat()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([first, second].toSorted())
    await inProvince(async (transaction) => {
      await markTimerFired(transaction, first, now)
      await markTimerFired(transaction, first, later(5))
    })
    const timer = await inProvince((transaction) =>
      transaction.selectFrom('timers').selectAll().where('id', '=', first).executeTakeFirstOrThrow(),
    )
    expect(timer).toMatchObject({ state: 'fired', fired_at: now, due_on: '2027-04-20' })
    expect((await inProvince(claim('2027-04-27'))).map(({ id }) => id)).toEqual([second])
  })
})

describe('a tenant', () => {
  it('is made once under its code', async () => {
    const again = await ensureTenant(database, {
      id: testIds.newId(),
      code: 'lam-dong',
      name: 'Lâm Đồng',
      createdAt: now,
    })
    expect(again.id).toBe(tenantId)
    expect((await listTenants(database)).map(({ code }) => code)).toEqual(['lam-dong'])
  })
})
