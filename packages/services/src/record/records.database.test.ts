import { randomUUID } from 'node:crypto'
import type { Operations, RecordView } from '@thidua/contracts'
import { inMaintenance, inTenant } from '@thidua/data'
import { enterRecords } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { asId } from '@thidua/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { changeSetting } from '../administration/change-setting.ts'
import { disablePlugin } from '../plugin/disable-plugin.ts'
import { getPlugin } from '../plugin/get-plugin.ts'
import { changeRecord } from './change-record.ts'
import { createRecord } from './create-record.ts'
import { getCollection, listCollections } from './get-collection.ts'
import { getRecord } from './get-record.ts'
import { indexRecords } from './index-records.ts'
import { listRecords } from './list-records.ts'
import { removeRecord, restoreRecord } from './remove-record.ts'
import { sweepRecords } from './sweep-records.ts'

let province: PluginProvince
let commune = ''
let ward = ''
beforeAll(async () => {
  province = await openPluginProvince()
  const released = await province.release('example', '1.0.0')
  await province.apply(
    await province.approve(await province.plan({ kind: 'install', digest: released.digest })),
  )
  commune = await province.unitId('X0001')
  ward = await province.unitId('X0002')
})
afterAll(() => province.close())

const book = { pluginId: 'thidua.example', collection: 'mentor-schools' }
const school = (name: string, more: object = {}) => ({
  name,
  level: 'primary',
  since: '2027-01-15',
  teachers: 4,
  active: true,
  ...more,
})
const refused = async (work: Promise<{ ok: boolean; error?: { code: string } }>) => (await work).error?.code

async function add(by: string, unitId: string, data: Operations['record.create']['input']['data']) {
  return createRecord(province.deps, await province.as(by), { ...book, unitId, data })
}
async function list(by: string, asked: Partial<Operations['record.list']['input']> = {}) {
  return take(await listRecords(province.deps, await province.as(by), { ...book, ...asked }))
}
const titles = async (by: string, asked: Partial<Operations['record.list']['input']> = {}) =>
  (await list(by, asked)).items.map(({ title }) => title)
const onRecord = ({ id, version }: RecordView) => ({ ...book, recordId: id, version })
const events = (recordId: string) =>
  inTenant(province.deps.database, { tenantId: province.tenantId, userId: null }, async (transaction) =>
    (
      await sql<{
        type: string
      }>`select type from events where subject_id = ${recordId} order by seq`.execute(transaction)
    ).rows.map(({ type }) => type),
  )

describe('who keeps the book and who reads it', () => {
  it('an officer writes for the own unit, the head and the standing office read, nobody else finds it', async () => {
    const written = take(await add('suoitram.canbo', commune, school('Trường Tiểu học Đạ Sar')))
    expect(written).toMatchObject({
      title: 'Trường Tiểu học Đạ Sar',
      version: 1,
      mayChange: true,
      removed: false,
    })
    expect(await titles('suoitram.chutich')).toEqual(['Trường Tiểu học Đạ Sar'])
    expect(await titles('khcn.thuongtruc')).toEqual(['Trường Tiểu học Đạ Sar'])
    expect(await titles('phuongmau.canbo')).toEqual([])
    const asked = { ...book, recordId: written.id }
    for (const stranger of ['phuongmau.canbo']) {
      expect(await refused(getRecord(province.deps, await province.as(stranger), asked))).toBe(
        'record.not-found',
      )
      const change = { ...asked, version: 1, data: school('Chiếm chỗ') }
      expect(await refused(changeRecord(province.deps, await province.as(stranger), change))).toBe(
        'record.not-found',
      )
    }
    // who runs the installation has no sight of it; the verifier is not among those the plugin names
    for (const stranger of ['quantri', 'snv.thamdinh'])
      expect(await refused(listRecords(province.deps, await province.as(stranger), book))).toBe(
        'record.collection-not-found',
      )
    expect(await refused(listRecords(province.deps, province.public, book))).toBe('session.required')
  })

  it('who only reads does not write, and nobody writes for another unit', async () => {
    expect(await refused(add('suoitram.chutich', commune, school('Trường A')))).toBe('unit.not-found')
    expect(await refused(add('suoitram.canbo', ward, school('Trường A')))).toBe('unit.not-found')
    const written = take(await add('suoitram.canbo', commune, school('Trường chỉ đọc')))
    const head = await province.as('suoitram.chutich')
    expect(take(await getRecord(province.deps, head, { ...book, recordId: written.id })).mayChange).toBe(
      false,
    )
    const change = { ...onRecord(written), data: school('Đổi tên') }
    expect(await refused(changeRecord(province.deps, head, change))).toBe('access.denied')
    take(await removeRecord(province.deps, await province.as('suoitram.canbo'), onRecord(written)))
  })
})

describe('a line of the book', () => {
  it('is changed on the version that was read, taken off and put back, each with one event', async () => {
    const officer = () => province.as('phuongmau.canbo')
    const first = take(await add('phuongmau.canbo', ward, school('Trường THCS Phường Mẫu')))
    const changed = take(
      await changeRecord(province.deps, await officer(), {
        ...onRecord(first),
        data: school('Trường THCS Phường Mẫu', { teachers: 9, work: 'Dạy mẫu trực tuyến' }),
      }),
    )
    expect(changed).toMatchObject({ version: 2, data: { teachers: 9 } })
    expect(changed.history[0]).toMatchObject({
      act: 'change',
      changes: [
        { fieldId: 'teachers', before: 4, after: 9, label: { vi: 'Số giáo viên tham gia' } },
        { fieldId: 'work', before: null },
      ],
    })
    const stale = await changeRecord(province.deps, await officer(), {
      ...onRecord(first),
      data: school('Muộn'),
    })
    expect(stale).toMatchObject({
      ok: false,
      error: { code: 'record.version-stale', params: { by: changed.updatedByName } },
    })
    const removed = take(await removeRecord(province.deps, await officer(), onRecord(changed)))
    expect([removed.removed, await titles('phuongmau.canbo')]).toEqual([true, []])
    expect(
      await refused(
        changeRecord(province.deps, await officer(), { ...onRecord(removed), data: school('X') }),
      ),
    ).toBe('record.not-found')
    const back = take(await restoreRecord(province.deps, await officer(), onRecord(removed)))
    expect([back.removed, back.version]).toEqual([false, 4])
    expect(await events(first.id)).toEqual([
      'record.create',
      'record.change',
      'record.remove',
      'record.restore',
    ])
  })

  it('is written once when the same request comes twice', async () => {
    const call = await province.as('phuongmau.canbo')
    const input = { ...book, unitId: ward, data: school('Trường gửi hai lần') }
    const [one, other] = await Promise.all([
      createRecord(province.deps, call, input),
      createRecord(province.deps, call, input),
    ])
    expect(take(one)).toEqual(take(other))
    expect(await titles('phuongmau.canbo', { where: ['name~gui hai'] })).toEqual(['Trường gửi hai lần'])
  })

  it('is refused with the place of every fault, and nothing of it stays', async () => {
    const before = await list('phuongmau.canbo')
    const wrong = await add('phuongmau.canbo', ward, {
      name: '',
      level: 'toString',
      since: '2027-13-01',
      teachers: -1,
      active: 'yes',
    })
    expect(wrong.ok ? [] : (wrong.error.problems ?? []).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'form.required /name',
      'form.not-an-option /level',
      'form.bad-date /since',
      'form.too-small /teachers',
      'form.wrong-type /active',
    ])
    const hostile = JSON.parse(
      '{"name":"A","level":"primary","since":"2027-01-01","__proto__":{"polluted":1},"constructor":{"prototype":1},"secret":"x"}',
    ) as Operations['record.create']['input']['data']
    const refusal = await add('phuongmau.canbo', ward, hostile)
    expect(
      refusal.ok ? [] : (refusal.error.problems ?? []).map(({ code, path }) => `${code} ${path}`),
    ).toEqual([
      'form.unknown-field /__proto__',
      'form.unknown-field /constructor',
      'form.unknown-field /secret',
    ])
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect((await list('phuongmau.canbo')).total).toBe(before.total)
  })

  it.each(['toString', 'constructor', '__proto__', 'mentor-schools/../x', ''])(
    'of the collection “%s” is not there',
    async (collection) => {
      const asked = { pluginId: book.pluginId, collection }
      expect(await refused(listRecords(province.deps, await province.as('phuongmau.canbo'), asked))).toBe(
        'record.collection-not-found',
      )
      const forged = { pluginId: 'thidua.commune', collection: book.collection }
      expect(await refused(listRecords(province.deps, await province.as('phuongmau.canbo'), forged))).toBe(
        'record.collection-not-found',
      )
    },
  )
})

describe('finding in the book', () => {
  it('by text without tone marks, by code, by number, by day; sorted the Vietnamese way; page by page', async () => {
    const rows = [
      school('Ánh Dương', { teachers: 3, since: '2026-05-01' }),
      school('Ba Vì', { teachers: 30, level: 'upperSecondary' }),
      school('An Nhơn', { teachers: 12 }),
      school('Đắk Nông 100%', { teachers: 7, active: false }),
    ]
    for (const row of rows) take(await add('suoitram.canbo', commune, row))
    const by = 'suoitram.canbo'
    const where = (...conditions: readonly string[]) => titles(by, { where: [...conditions], sort: 'name' })
    expect(await where('name~anh duong')).toEqual(['Ánh Dương'])
    expect(await where('name~100%')).toEqual(['Đắk Nông 100%'])
    expect(await where('name~%')).toEqual(['Đắk Nông 100%'])
    expect(await where('level=upperSecondary')).toEqual(['Ba Vì'])
    expect(await where('teachers>=7', 'teachers<=12')).toEqual(['An Nhơn', 'Đắk Nông 100%'])
    expect(await where('since<=2026-12-31')).toEqual(['Ánh Dương'])
    expect(await where('active=false')).toEqual(['Đắk Nông 100%'])
    const all = ['An Nhơn', 'Ánh Dương', 'Ba Vì', 'Đắk Nông 100%']
    expect((await where()).filter((title) => all.includes(title))).toEqual(all)
    const byNumber = await titles(by, { sort: 'teachers', descending: true, where: ['teachers>=7'] })
    expect(byNumber).toEqual(['Ba Vì', 'An Nhơn', 'Đắk Nông 100%'])
    const page = await list(by, { sort: 'name', page: 2, pageSize: 2 })
    expect([page.items.length, page.total, page.page]).toEqual([2, 5, 2])
  })

  it.each([
    ['where', ['work~x']],
    ['where', ["name';drop table plugin_records;--=1"]],
    ['where', ['teachers=nhiều']],
    ['where', ['teachers~3']],
    ['where', ['since>=hôm nay']],
    ['sort', 'work'],
    ['sort', 'toString'],
  ])('refuses %s %s', async (name, value) => {
    const asked = { ...book, [name]: value } as Operations['record.list']['input']
    expect(await refused(listRecords(province.deps, await province.as('suoitram.canbo'), asked))).toBe(
      'input.invalid',
    )
  })
})

describe('the walls the database keeps itself', () => {
  const counted = (tenantId: TenantId, reach?: { pluginId: string; unitIds: readonly string[] | null }) =>
    inTenant(province.deps.database, { tenantId, userId: null }, async (transaction) => {
      if (reach) await enterRecords(transaction, reach)
      const count = async (table: string) =>
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(transaction))
          .rows[0]?.n
      return [await count('plugin_records'), await count('plugin_record_index')]
    })

  it('shows nothing without a plugin, of another plugin, of another unit or of another tenant', async () => {
    const { pluginId } = book
    const [all, index] = await counted(province.tenantId, { pluginId, unitIds: null })
    expect([Number(all) > 5, Number(index) > 20]).toEqual([true, true])
    const [ofCommune] = await counted(province.tenantId, { pluginId, unitIds: [commune] })
    const [ofWard] = await counted(province.tenantId, { pluginId, unitIds: [ward] })
    expect(Number(ofCommune) + Number(ofWard)).toBe(all)
    expect(await counted(province.tenantId)).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId: 'thidua.commune', unitIds: null })).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId, unitIds: [randomUUID()] })).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId, unitIds: [] })).toEqual([0, 0])
    expect(await counted(asId<TenantId>(randomUUID()), { pluginId, unitIds: null })).toEqual([0, 0])
  })

  it('lets nobody write a row for another unit or another plugin', async () => {
    const moved = (column: string, value: string) =>
      inTenant(province.deps.database, { tenantId: province.tenantId, userId: null }, async (transaction) => {
        await enterRecords(transaction, { pluginId: book.pluginId, unitIds: [ward] })
        await sql`update plugin_records set ${sql.ref(column)} = ${value}`.execute(transaction)
      })
    await expect(moved('unit_id', commune)).rejects.toThrow(/row-level security/)
    await expect(moved('plugin_id', 'thidua.commune')).rejects.toThrow(/row-level security/)
  })
})

describe('the most a plugin may keep', () => {
  const setting = async (key: string, value: number, version: number) =>
    take(
      await changeSetting(province.deps, await province.as('quantri'), {
        key,
        value,
        version,
        legalBasis: 'Quyết định thử nghiệm',
      }),
    ).version

  it('is never passed, however many come at once, and what was refused left nothing', async () => {
    const before = (await list('khcn.thuongtruc', { pageSize: 1 })).total
    const stored = await inMaintenance(
      province.deps.database,
      async (transaction) =>
        (
          await sql<{
            records: number
          }>`select records from plugin_storage where plugin_id = ${book.pluginId}`.execute(transaction)
        ).rows[0]?.records,
    )
    const version = await setting('pluginRecords.most', Number(stored) + 3, 1)
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => add('suoitram.canbo', commune, school(`Đồng loạt ${at}`))),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['record.quota']))
    expect(refusals[0]?.params).toEqual({ records: Number(stored) + 3, megabytes: 50 })
    expect((await list('khcn.thuongtruc', { pageSize: 1 })).total).toBe(before + 3)
    await setting('pluginRecords.most', 100_000, version)
  })

  it('counts bytes too: a line may not grow past it, and may always shrink', async () => {
    const officer = await province.as('suoitram.canbo')
    const line = take(
      await add('suoitram.canbo', commune, school('Trường viết dài', { work: 'a'.repeat(900) })),
    )
    const version = await setting('pluginRecords.megabytes', 1, 1)
    await inMaintenance(province.deps.database, async (transaction) => {
      await sql`update plugin_storage set bytes = 1000000 where plugin_id = ${book.pluginId}`.execute(
        transaction,
      )
    })
    const grown = { ...onRecord(line), data: school('Trường viết dài', { work: 'a'.repeat(950) }) }
    expect(await refused(changeRecord(province.deps, officer, grown))).toBe('record.quota')
    const shrunk = { ...onRecord(line), data: school('Trường viết dài', { work: 'a' }) }
    expect(take(await changeRecord(province.deps, await province.as('suoitram.canbo'), shrunk)).version).toBe(
      2,
    )
    await setting('pluginRecords.megabytes', 50, version)
  })
})

describe('the life of the plugin', () => {
  /** A field gone, one more to find by, a code closed. */
  const nextBook: Edit = (_manifest, files) => {
    type Book = {
      version: string
      fields: { id: string; kind: string; label: object; maxLength?: number }[]
      indexed: string[]
    }
    editFile<Book>(files, 'collections/mentor-schools.json', (collection) => {
      collection.version = '1.1.0'
      collection.fields = collection.fields.filter(({ id }) => id !== 'teachers')
      collection.indexed = ['name', 'level', 'since', 'active', 'work']
    })
  }

  it('a newer version finds by its own fields, keeps what it no longer asks, and loses nothing by a change', async () => {
    const old = take(
      await add('phuongmau.canbo', ward, school('Trường qua bản mới', { work: 'Cho mượn thiết bị' })),
    )
    const released = await province.release('example', '2.0.0', nextBook)
    await province.apply(
      await province.approve(await province.plan({ kind: 'install', digest: released.digest })),
    )
    while (await indexRecords(province.deps, province.tenantId)) continue
    expect(await titles('phuongmau.canbo', { where: ['work~muon thiet bi'] })).toEqual(['Trường qua bản mới'])
    expect(
      await refused(
        listRecords(province.deps, await province.as('phuongmau.canbo'), { ...book, sort: 'teachers' }),
      ),
    ).toBe('input.invalid')
    const read = take(
      await getRecord(province.deps, await province.as('phuongmau.canbo'), { ...book, recordId: old.id }),
    )
    expect(read.former).toEqual([
      { label: { vi: 'Số giáo viên tham gia', en: 'Teachers taking part' }, value: 4 },
    ])
    const { teachers: _, ...data } = { ...school('Trường qua bản mới'), work: 'Dạy mẫu' }
    const changed = take(
      await changeRecord(province.deps, await province.as('phuongmau.canbo'), { ...onRecord(read), data }),
    )
    expect([changed.data['work'], changed.former.map(({ value }) => value)]).toEqual(['Dạy mẫu', [4]])
  })

  it('switched off and taken away, the book is read as before and written in no more; installed again it goes on', async () => {
    const before = await list('khcn.thuongtruc', { sort: 'name' })
    const officer = () => province.as('suoitram.canbo')
    take(
      await disablePlugin(province.deps, await province.as('quantri'), {
        pluginId: book.pluginId,
        reason: 'thử',
      }),
    )
    expect(await refused(add('suoitram.canbo', commune, school('Khi đang tắt')))).toBe('record.closed')
    await province.apply(
      await province.approve(await province.plan({ kind: 'uninstall', pluginId: book.pluginId })),
    )
    expect(await list('khcn.thuongtruc', { sort: 'name' })).toEqual(before)
    const [ref] = take(await listCollections(province.deps, await officer(), {}))
    expect(ref).toMatchObject({ ...book, open: false, pluginTitle: { vi: 'Cụm trường' } })
    const view = take(await getCollection(province.deps, await officer(), book))
    expect([view.open, view.writableUnits]).toEqual([false, []])
    // what the plugin kept to some stays kept to them
    expect(await refused(listRecords(province.deps, await province.as('snv.thamdinh'), book))).toBe(
      'record.collection-not-found',
    )
    expect(await refused(add('suoitram.canbo', commune, school('Khi đã gỡ')))).toBe('record.closed')
    const safe = (await province.open({ safeMode: true })).deps()
    expect(take(await listRecords(safe, await officer(), book)).total).toBeGreaterThan(0)

    const released = await province.release('example', '2.0.1', nextBook)
    await province.apply(
      await province.approve(await province.plan({ kind: 'install', digest: released.digest })),
    )
    expect(await list('khcn.thuongtruc', { sort: 'name' })).toEqual(before)
    take(
      await add('suoitram.canbo', commune, {
        name: 'Sau khi cài lại',
        level: 'primary',
        since: '2027-03-01',
      }),
    )
  })

  it('what was taken off goes when the time of its kind is over, and gives its room back', async () => {
    const line = take(
      await add('phuongmau.canbo', ward, { name: 'Bỏ đi', level: 'primary', since: '2027-03-01' }),
    )
    take(await removeRecord(province.deps, await province.as('phuongmau.canbo'), onRecord(line)))
    const there = async () =>
      (await getRecord(province.deps, await province.as('phuongmau.canbo'), { ...book, recordId: line.id }))
        .ok
    province.clock.set('2032-03-01T02:00:00.000Z')
    while (await sweepRecords(province.deps, province.tenantId)) continue
    expect(await there()).toBe(true)
    province.clock.set('2032-03-09T02:00:00.000Z')
    while (await sweepRecords(province.deps, province.tenantId)) continue
    expect(await there()).toBe(false)
    const [sums] = await inMaintenance(
      province.deps.database,
      async (transaction) =>
        (
          await sql<{
            kept: number
            stored: number
          }>`select (select count(*)::int from plugin_records) as kept,
        (select records from plugin_storage where plugin_id = ${book.pluginId}) as stored`.execute(
            transaction,
          )
        ).rows,
    )
    expect(sums?.stored).toBe(sums?.kept)
    province.clock.set('2027-03-08T02:00:00.000Z')
  })

  it('may be purged only when the time of the last line is over, and then nothing of it is left', async () => {
    await province.apply(
      await province.approve(await province.plan({ kind: 'uninstall', pluginId: book.pluginId })),
    )
    const purge = () => province.plan({ kind: 'purge', pluginId: book.pluginId })
    province.clock.set('2027-05-01T02:00:00.000Z')
    const early = await purge()
    expect(early.report.problems.map(({ code }) => code)).toEqual(['records-kept'])
    expect(String(early.report.problems[0]?.params['until'])).toMatch(/^2032-03-0/)
    province.clock.set('2032-04-01T02:00:00.000Z')
    const due = await purge()
    expect(due.report.problems.filter(({ weight }) => weight === 'blocks')).toEqual([])
    await province.apply(await province.approve(due))
    const [left] = await inMaintenance(
      province.deps.database,
      async (transaction) =>
        (
          await sql<{ n: number }>`select (select count(*)::int from plugin_records)
        + (select count(*)::int from plugin_record_index) + (select count(*)::int from plugin_storage) as n`.execute(
            transaction,
          )
        ).rows,
    )
    expect(left?.n).toBe(0)
    const { history } = take(
      await getPlugin(province.deps, await province.as('quantri'), { pluginId: book.pluginId }),
    )
    expect(Number(history[0]?.params['purgedRecords'])).toBeGreaterThan(5)
    expect(take(await listCollections(province.deps, await province.as('suoitram.canbo'), {}))).toEqual([])
  })
})
