import { readInTenant } from '@thidua/data'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, rowsOf } from '#test/rows-of.ts'
import { demonstrationPassword, openPlatform, type Platform, take } from '#test/open-platform.ts'
import { proposeFromSuoiTram, receive } from '#test/province.ts'
import { openSubmitted } from '#test/walk.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { listDossierEvents } from '../dossier/list-dossier-events.ts'
import { listUnits } from '../organisation/list-units.ts'
import { renameUnit } from '../organisation/rename-unit.ts'
import { seedDemonstration } from '../seed/seed-demonstration.ts'
import { seedPlatform } from '../seed/seed-platform.ts'
import { listTasks } from '../task/list-tasks.ts'
import { drainOutbox } from './drain-outbox.ts'
import { sweepDeadlines } from './sweep-deadlines.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

async function noticesOf(username: string): Promise<readonly string[]> {
  return readInTenant(
    platform.deps.database,
    { tenantId: platform.tenantId, userId: null },
    async (transaction) => {
      const { rows } = await sql<{
        kind: string
      }>`select n.kind from notices n join users u on u.id = n.user_id
      where u.username = ${username} order by n.created_at, n.kind`.execute(transaction)
      return rows.map((row) => row.kind)
    },
  )
}

describe('what is left to be done after a command', () => {
  it('tells those with whom the dossier lies now, once, however often it is delivered', async () => {
    await openSubmitted(platform, {
      by: 'suoitram.canbo',
      subject: 'Xã Suối Trầm',
      round: 'SK-2027',
      title: 'bk-tinh',
    })
    while (await drainOutbox(platform.deps, platform.tenantId)) continue
    expect(await noticesOf('suoitram.thuky')).toContain('dossier.moved')
    expect(await noticesOf('phuongmau.thuky')).toEqual([])
    // who opened the draft knows of it
    expect(await noticesOf('suoitram.canbo')).toEqual([])
    const before = await countRows(platform, 'notices', 'true')
    expect(await countRows(platform, 'outbox', 'true')).toBe(0)
    await drainOutbox(platform.deps, platform.tenantId)
    expect(await countRows(platform, 'notices', 'true')).toBe(before)
  })

  it('is done although another message cannot be: that one waits, and holds up nobody', async () => {
    const { deps, tenantId } = platform
    await openSubmitted(platform, {
      by: 'phuongmau.canbo',
      subject: 'Phường Mẫu',
      round: 'SK-2027',
      title: 'bk-tinh',
    })
    await rowsOf(
      platform,
      sql`insert into outbox (tenant_id, id, topic, payload, available_at)
        values (${tenantId}, gen_random_uuid(), 'dossier.moved', '{"dossierId":"no id"}', now() - interval '1 day')`,
    )
    const before = await countRows(platform, 'notices', 'true')
    await drainOutbox(deps, tenantId)
    expect(await countRows(platform, 'notices', 'true')).toBeGreaterThan(before)
    expect(await countRows(platform, 'outbox', 'true')).toBe(1)
    expect(await countRows(platform, 'outbox', 'last_error is not null')).toBe(1)
  })

  it('a deadline that passes is recorded once and put before its holders; nothing is decided', async () => {
    const { deps } = platform
    let dossier = await openSubmitted(platform, {
      by: 'k.breu',
      subject: "K' Brêu",
      round: 'SK-2027',
      title: 'bk-tinh',
    })
    dossier = await proposeFromSuoiTram(platform, dossier, {
      yes: 10,
      letter: '24/TTr-UBND',
      on: '2027-03-12',
    })
    platform.clock.set('2027-03-22T02:00:00.000Z')
    dossier = await receive(platform, dossier)
    platform.clock.set('2027-04-20T16:00:00.000Z')
    await sweepDeadlines(deps, platform.tenantId)
    expect(await countRows(platform, 'events', "type = 'dossier.deadlinePassed'")).toBe(0)
    platform.clock.set('2027-04-21T02:00:00.000Z')
    await Promise.all([
      sweepDeadlines(deps, platform.tenantId),
      sweepDeadlines(deps, platform.tenantId),
      sweepDeadlines(deps, platform.tenantId),
    ])
    expect(await countRows(platform, 'events', "type = 'dossier.deadlinePassed'")).toBe(1)
    const seen = take(await getDossier(deps, await platform.as('snv.thamdinh'), { dossierId: dossier.id }))
    expect(seen).toMatchObject({
      stage: 'province.appraisal',
      version: dossier.version,
      deadline: { dueOn: '2027-04-20', workingDaysLeft: -1 },
    })
    const tasks = take(await listTasks(deps, await platform.as('khcn.thuongtruc'), {}))
    expect(tasks).toMatchObject([{ urgency: 'overdue', act: 'appraise' }])
    const events = take(await listDossierEvents(deps, await platform.as('k.breu'), { dossierId: dossier.id }))
    expect(events[0]?.sentence.vi).toBe('Quá hạn xử lý ngày 20/04/2027')
    while (await drainOutbox(deps, platform.tenantId)) continue
    expect(await noticesOf('khcn.thuongtruc')).toEqual(['dossier.moved', 'dossier.overdue'])
  })
})

describe('seeding again', () => {
  it('adds nothing, and overwrites no name, day or setting an official has changed', async () => {
    const { deps } = platform
    take(
      await renameUnit(deps, await platform.as('quantri'), {
        unitId: await platform.unitId('X0002'),
        version: 1,
        name: 'Phường Mới',
        from: '2027-03-12',
        legalBasis: 'Nghị quyết hư cấu',
      }),
    )
    const tables = [
      'org_units',
      'subjects',
      'users',
      'settings',
      'calendar_days',
      'content_versions',
      'rounds',
    ]
    const count = () => Promise.all(tables.map((table) => countRows(platform, table, 'true')))
    const before = await count()
    expect(await seedPlatform(deps)).toBe(platform.tenantId)
    await seedDemonstration(deps, platform.tenantId, `${demonstrationPassword} other`)
    expect(await count()).toEqual(before)
    const found = take(await listUnits(deps, platform.public, { search: 'phường mẫu' }))
    expect(found.items).toMatchObject([
      { code: 'X0002', name: 'Phường Mới', formerNames: [{ name: 'Phường Mẫu', until: '2027-03-12' }] },
    ])
    const communes = take(
      await listUnits(deps, platform.public, { kinds: ['commune', 'ward', 'specialZone'], pageSize: 200 }),
    )
    expect(communes.total).toBe(126)
  })
})
