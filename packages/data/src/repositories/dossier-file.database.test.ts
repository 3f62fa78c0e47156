import { addDossier, addTenant, addUnit, openTestDatabase, testIds } from '#testing'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { inTenant, type Transaction } from '../in-tenant.ts'
import { openDatabase } from '../open-database.ts'
import { readOnce } from '../short-transactions.ts'
import { arrivedDossier, askingStakeholder, lockDossier, readingDossier } from './dossier-file.ts'
import { insertOpinion, insertRequest, insertVote } from './dossier-stations.ts'

const database = await openTestDatabase({ poolSize: 1 })
afterAll(() => database.close())

const tenantId = await addTenant(database)
const neighbour = await addTenant(database)
const unitId = await addUnit(database, tenantId, { name: 'Xã Suối Trầm' })
const scope = { tenantId, userId: null }
const at = new Date('2027-03-22T02:00:00Z')
const officer = { actorId: testIds.newId(), actorName: 'Cán bộ', at }

const opinion = { ...officer, station: 'appraisal', favourable: true, text: 'Đồng ý' } as const

const read = (dossierId: string, as = tenantId) =>
  readOnce(database, { tenantId: as, userId: null }, readingDossier(dossierId), async (rows) =>
    arrivedDossier(rows),
  )

/** A dossier that has moved: of one just opened nothing but its row is read. */
async function movedDossier(): Promise<string> {
  const id = await addDossier(database, tenantId, { unitId })
  await inTenant(database, scope, (transaction) =>
    sql`update dossiers set version = 2 where id = ${id}`.execute(transaction),
  )
  return id
}

describe('a dossier read by a kept statement', () => {
  it('is seen by its own tenant only, however often', async () => {
    const id = await movedDossier()
    for (let time = 0; time < 7; time += 1) {
      expect((await read(id))?.row.id).toBe(id)
      expect(await read(id, neighbour)).toBeNull()
    }
  })

  it('leaves the connection to the owner, without a tenant', async () => {
    await read(await movedDossier())
    const { rows } = await database.pool.query(
      `select current_user = session_user as own, current_setting('app.tenant_id', true) as tenant`,
    )
    expect(rows).toEqual([{ own: true, tenant: '' }])
  })

  it('finds nothing for what is no id', async () => {
    expect(await read(`'; drop table dossiers; --`)).toBeNull()
  })
})

describe('whose kind a dossier is', () => {
  it('is told to its own tenant only', async () => {
    const id = await movedDossier()
    const ask = (as: typeof tenantId) =>
      readOnce(database, { tenantId: as, userId: null }, askingStakeholder(id), async (rows) => rows)
    const [told] = await ask(tenantId)
    expect(told?.stakeholder).toBe((await read(id))?.row.stakeholder)
    expect(await ask(neighbour)).toEqual([{ stakeholder: null }])
  })
})

describe('the drawers of a file', () => {
  it('are empty until something is put into them', async () => {
    const { stations } = (await read(await movedDossier())) ?? {}
    expect(stations).toEqual({
      evidence: [],
      votes: [],
      opinions: [],
      openRequest: null,
      suspension: null,
      timer: null,
      letter: null,
      award: null,
    })
  })

  it('show what the same transaction has just put into them', async () => {
    const dossierId = await movedDossier()
    const stations = await inTenant(database, scope, async (transaction) => {
      await insertVote(transaction, {
        ...officer,
        id: testIds.newId(),
        dossierId,
        level: 'agency',
        heldOn: '2027-03-20',
        membersTotal: 9,
        present: 9,
        writtenOpinions: 0,
        yes: 9,
        no: 0,
        passed: true,
        explanation: { vi: 'Đủ' },
        legalBasis: [],
        minutes: 'BB-01',
      })
      await insertOpinion(transaction, { ...opinion, id: testIds.newId(), dossierId })
      await insertRequest(transaction, {
        ...officer,
        id: testIds.newId(),
        dossierId,
        kind: 'supplement',
        reason: 'Bổ sung',
        fieldIds: ['a'],
        originStage: 'province.intake',
      })
      await insertTimer(transaction, dossierId)
      await sql`insert into evidence_files (tenant_id, id, dossier_id, field_id, name, media_type, size, sha256,
          uploaded_by, uploaded_by_name, uploaded_at)
        values (${tenantId}, ${testIds.newId()}, ${dossierId}, 'a', 'a.pdf', 'application/pdf', 1, ${'a'.repeat(64)},
          ${officer.actorId}, 'x', ${at})`.execute(transaction)
      return (await lockDossier(transaction, dossierId))?.stations
    })
    expect(stations).toMatchObject({
      evidence: [{ name: 'a.pdf' }],
      votes: [{ minutes: 'BB-01' }],
      opinions: [{ text: 'Đồng ý' }],
      openRequest: { fieldIds: ['a'] },
      timer: { dueOn: '2027-03-25' },
    })
    expect((await read(dossierId))?.stations).toEqual(stations)
  })
})

describe('a dossier locked while another officer decides', () => {
  it('is told with the papers the other one put in', async () => {
    const dossierId = await movedDossier()
    const second = await openDatabase({ connection: database.connection })
    if (!second.ok) throw new Error(second.error.code)
    let firstHolds = (): void => undefined
    const held = new Promise<void>((resolve) => {
      firstHolds = resolve
    })
    const first = inTenant(database, scope, async (transaction) => {
      await lockDossier(transaction, dossierId)
      firstHolds()
      await untilSomebodyWaits(transaction)
      await insertTimer(transaction, dossierId)
      await insertOpinion(transaction, { ...opinion, id: testIds.newId(), dossierId })
    })
    await held
    const seen = await inTenant(second.value, scope, (transaction) => lockDossier(transaction, dossierId))
    await first
    await second.value.close()
    expect(seen?.stations).toMatchObject({
      timer: { dueOn: '2027-03-25' },
      opinions: [{ text: 'Đồng ý' }],
    })
  })
})

async function insertTimer(transaction: Transaction, dossierId: string): Promise<void> {
  await sql`insert into timers (tenant_id, id, dossier_id, kind, started_on, working_days, due_on, state)
    values (${tenantId}, ${testIds.newId()}, ${dossierId}, 'x', '2027-03-22', 3, '2027-03-25', 'running')`.execute(
    transaction,
  )
}

async function untilSomebodyWaits(transaction: Transaction): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: boolean }>`select pg_stat_clear_snapshot(), exists (
      select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()) as waiting`.execute(
      transaction,
    )
    if (rows[0]?.waiting) return
    await wait(20)
  }
}
