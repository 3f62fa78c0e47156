import type { PluginNotification } from '@thidua/contracts'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, rowsOf } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openSubmitted } from '#test/walk.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { withdrawDossier } from '../dossier/withdraw-dossier.ts'
import { drainOutbox } from '../jobs/drain-outbox.ts'
import { disablePlugin } from '../plugin/disable-plugin.ts'
import { getPlugin } from '../plugin/get-plugin.ts'
import { countUnreadNotices } from './count-unread-notices.ts'
import { listNotices } from './list-notices.ts'
import { markNoticesRead } from './mark-notices-read.ts'
import { remindOfDeadlines } from './remind-of-deadlines.ts'

let province: PluginProvince
const pluginId = 'thidua.commune'

const template = (
  id: string,
  event: PluginNotification['event'],
  to: PluginNotification['to'],
  more: Partial<PluginNotification> = {},
): PluginNotification => ({
  id,
  event,
  to,
  title: { vi: 'Đã nộp: {subjectName}', en: 'Submitted: {subjectName}' },
  body: { vi: '{code}, {unitName}, {roundName}, bước “{stageTitle}”', en: '{code} at “{stageTitle}”' },
  perDay: 100,
  ...more,
})

beforeAll(async () => {
  province = await openPluginProvince('2027-03-08')
  await province.install('commune', '9.0.0', (manifest) => {
    manifest['capabilities'] = [{ name: 'notify.send', perDay: 200 }]
    Object.assign(manifest['contributes'] as object, {
      notifications: [
        template('submitted', 'dossier.submitted', ['agencyHead', 'councilSecretary', 'verifier']),
        template('opened', 'dossier.opened', ['agencyHead'], {
          title: { vi: '{subjectName}' },
          body: { vi: 'Mới lập' },
          perDay: 3,
        }),
        template('near', 'deadline.near', ['agencyOfficer'], { title: { vi: 'Sắp hết hạn {deadlineOn}' } }),
      ],
    })
  })
})
afterAll(() => province.close())

async function drain(): Promise<void> {
  while (await drainOutbox(province.deps, province.tenantId)) continue
}
const noticesOf = async (username: string) =>
  take(await listNotices(province.deps, await province.as(username), { pageSize: 100 })).items
const fromPlugin = async (username: string) =>
  (await noticesOf(username)).filter(({ from }) => from?.vi !== undefined)
const run = (statement: RawBuilder<Record<string, unknown>>) => rowsOf(province, statement)

describe('what a plugin wants told', () => {
  it('reaches those of its roles at the dossier’s unit, in words, and nobody else', async () => {
    const dossier = await openSubmitted(province, {
      by: 'suoitram.canbo',
      subject: 'Xã Suối Trầm',
      round: 'SK-2027',
      title: 'bk-tinh',
    })
    await drain()
    const [notice] = (await fromPlugin('suoitram.chutich')).filter(({ title }) =>
      title.vi.startsWith('Đã nộp'),
    )
    expect(notice).toMatchObject({
      title: { vi: 'Đã nộp: Xã Suối Trầm', en: 'Submitted: Xã Suối Trầm' },
      dossierId: dossier.id,
      readAt: null,
    })
    expect(notice?.body.vi).toContain(`${dossier.code}, Xã Suối Trầm, `)
    expect(notice?.body.vi).toMatch(/bước “[^”]+”$/)
    expect((await fromPlugin('suoitram.thuky')).map(({ title }) => title.vi)).toEqual([
      'Đã nộp: Xã Suối Trầm',
    ])
    for (const stranger of [
      'phuongmau.chutich',
      'phuongmau.thuky',
      'snv.thamdinh',
      'quantri',
      'khcn.thuongtruc',
    ])
      expect(await fromPlugin(stranger)).toEqual([])
  })

  it('is told once, however often the message comes, and stays readable when the plugin is off', async () => {
    const before = await countRows(province, 'notices', 'true')
    const [row] = await run(sql`select id, dossier_id from notices where kind = 'plugin.notice' limit 1`)
    await run(sql`insert into outbox (tenant_id, id, topic, payload, available_at)
      select ${province.tenantId}, gen_random_uuid(), 'dossier.moved',
        jsonb_build_object('dossierId', d.id, 'stage', d.stage, 'act', 'submit'), now() - interval '1 day'
      from dossiers d where d.id = ${row?.['dossier_id']}`)
    await drain()
    const once = await countRows(province, 'notices', 'true')
    expect(once).toBeGreaterThan(before)
    const [message] = await run(sql`select md5('x')::uuid as id`)
    const payload = JSON.stringify({
      pluginId,
      template: 'submitted',
      dossierId: row?.['dossier_id'],
      stage: null,
    })
    const again = () =>
      run(sql`insert into outbox (tenant_id, id, topic, payload, available_at)
        values (${province.tenantId}, ${message?.['id']}, 'plugin.notice', ${payload}::jsonb, now() - interval '1 day')`)
    await again()
    await drain()
    const told = await countRows(province, 'notices', 'true')
    await again()
    await drain()
    expect(await countRows(province, 'notices', 'true')).toBe(told)
    take(await disablePlugin(province.deps, await province.as('quantri'), { pluginId, reason: 'thử' }))
    await again()
    await drain()
    expect(await countRows(province, 'outbox', 'true')).toBe(0)
    expect((await fromPlugin('suoitram.thuky'))[0]?.title.vi).toBe('Đã nộp: Xã Suối Trầm')
    await province.carryOut({ kind: 'enable', pluginId })
  })

  it('of two workers who hold the same message one sends it', async () => {
    const before = await run(sql`select coalesce(sum(sent), 0)::int as sent from plugin_notice_days`)
    const payload = JSON.stringify({
      pluginId,
      template: 'submitted',
      dossierId: (await run(sql`select id from dossiers limit 1`))[0]?.['id'],
      stage: null,
    })
    await run(sql`insert into outbox (tenant_id, id, topic, payload, available_at)
      values (${province.tenantId}, gen_random_uuid(), 'plugin.notice', ${payload}::jsonb, now() - interval '1 day')`)
    await Promise.all([drain(), drain(), drain()])
    const after = await run(sql`select sum(sent)::int as sent from plugin_notice_days`)
    expect(Number(after[0]?.['sent']) - Number(before[0]?.['sent'])).toBe(2)
  })
})

describe('a flood of events', () => {
  it('ends at the measure of the day: the rest is counted, told once in the record, and an error to nobody', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      const created = take(
        await createDossier(province.deps, await province.as('phuongmau.canbo'), {
          roundId: await province.roundId('SK-2027'),
          subjectId: await province.subjectId('Phường Mẫu'),
          title: 'bk-tinh',
        }),
      )
      take(
        await withdrawDossier(province.deps, await province.as('phuongmau.canbo'), {
          dossierId: created.id,
          version: created.version,
          reason: 'thử',
        }),
      )
    }
    await drain()
    const opened = (await fromPlugin('phuongmau.chutich')).filter(({ body }) => body.vi === 'Mới lập')
    // one of the three of this day was told in the commune already
    expect(opened).toHaveLength(2)
    const [day] = await run(
      sql`select sent, dropped from plugin_notice_days where template = 'opened' and day = '2027-03-08'`,
    )
    expect(day).toEqual({ sent: 3, dropped: 4 })
    const { history } = take(await getPlugin(province.deps, await province.as('quantri'), { pluginId }))
    const dropped = history.filter(({ type }) => type === 'plugin.noticesDropped')
    expect(dropped.map(({ params }) => params)).toEqual([
      { plugin: pluginId, template: 'opened', day: '2027-03-08', perDay: 3 },
    ])
    // the platform's own news went out as ever
    expect((await noticesOf('suoitram.thuky')).some(({ from }) => from === null)).toBe(true)
  })

  it('begins anew the next day', async () => {
    province.clock.set('2027-03-09T02:00:00.000Z')
    take(
      await createDossier(province.deps, await province.as('phuongmau.canbo'), {
        roundId: await province.roundId('SK-2027'),
        subjectId: await province.subjectId('Phường Mẫu'),
        title: 'bk-tinh',
      }),
    )
    await drain()
    const opened = (await fromPlugin('phuongmau.chutich')).filter(({ body }) => body.vi === 'Mới lập')
    expect(opened).toHaveLength(3)
  })
})

describe('a deadline that comes near', () => {
  it('is told once, some days before', async () => {
    const [dossier] = await run(sql`select d.id from dossiers d
      join org_units u on u.tenant_id = d.tenant_id and u.id = d.unit_id
      where u.code = 'X0001' and d.terminal is null order by d.id limit 1`)
    await run(sql`insert into timers (tenant_id, id, dossier_id, kind, started_on, working_days, due_on, state)
      values (${province.tenantId}, gen_random_uuid(), ${dossier?.['id']}, 'verification', '2027-03-01', 9, '2027-03-12', 'running')`)
    await run(sql`update dossiers set deadline_on = '2027-03-12' where id = ${dossier?.['id']}`)
    province.clock.set('2027-03-08T02:00:00.000Z')
    expect(await remindOfDeadlines(province.deps, province.tenantId)).toBe(false)
    await drain()
    const near = async () =>
      (await fromPlugin('suoitram.canbo')).filter(({ title }) => title.vi === 'Sắp hết hạn 12/03/2027')
    expect(await near()).toEqual([])
    province.clock.set('2027-03-09T02:00:00.000Z')
    for (let turn = 0; turn < 3; turn += 1) {
      await remindOfDeadlines(province.deps, province.tenantId)
      await drain()
    }
    expect(await near()).toHaveLength(1)
  })
})

describe('the list of what one was told', () => {
  it('is counted, read one by one or all at once, and is nobody else’s', async () => {
    const head = () => province.as('suoitram.chutich')
    const { unread } = take(await countUnreadNotices(province.deps, await head(), {}))
    const list = take(await listNotices(province.deps, await head(), { unreadOnly: true, pageSize: 2 }))
    expect([list.items.length, list.total]).toEqual([2, unread])
    const [first] = list.items
    const noticeIds = [first?.id ?? '']
    const stranger = await markNoticesRead(province.deps, await province.as('phuongmau.chutich'), {
      noticeIds,
    })
    expect(stranger.ok).toBe(true)
    expect(take(await countUnreadNotices(province.deps, await head(), {})).unread).toBe(unread)
    expect(take(await markNoticesRead(province.deps, await head(), { noticeIds })).unread).toBe(unread - 1)
    expect(take(await markNoticesRead(province.deps, await head(), {})).unread).toBe(0)
    const all = take(await listNotices(province.deps, await head(), {}))
    expect(all.items.every(({ readAt }) => readAt !== null)).toBe(true)
    expect((await listNotices(province.deps, province.public, {})).ok).toBe(false)
  })
})
