import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Line } from '#test/mentor-book.ts'
import {
  book,
  commune,
  onRecord,
  openMentorBook,
  recordDesk,
  refused,
  school,
  ward,
} from '#test/mentor-book.ts'
import { take } from '#test/open-platform.ts'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile } from '#test/open-plugin-province.ts'
import { rowsInMaintenance } from '#test/rows-of.ts'
import { disablePlugin } from '../plugin/disable-plugin.ts'
import { getPlugin } from '../plugin/get-plugin.ts'
import { changeRecord } from './change-record.ts'
import { getCollection } from './get-collection.ts'
import { getRecord } from './get-record.ts'
import { indexRecords } from './index-records.ts'
import { listCollections } from './list-collections.ts'
import { listRecords } from './list-records.ts'
import { removeRecord } from './remove-record.ts'
import { sweepRecords } from './sweep-records.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openMentorBook()
  await fill()
})
afterAll(() => province.close())

const { add, fill, list, titles } = recordDesk(() => province)

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
    await province.install('example', '2.0.0', nextBook)
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
    const { teachers: _, ...data }: Line = school('Trường qua bản mới', { work: 'Dạy mẫu' })
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
    await province.carryOut({ kind: 'uninstall', pluginId: book.pluginId })
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

    await province.install('example', '2.0.1', nextBook)
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
    const [sums] = await rowsInMaintenance(
      province,
      sql<{ kept: number; stored: number }>`select (select count(*)::int from plugin_records) as kept,
        (select records from plugin_storage where plugin_id = ${book.pluginId}) as stored`,
    )
    expect(sums?.stored).toBe(sums?.kept)
    province.clock.set('2027-03-08T02:00:00.000Z')
  })

  it('may be purged only when the time of the last line is over, and then nothing of it is left', async () => {
    await province.carryOut({ kind: 'uninstall', pluginId: book.pluginId })
    const purge = () => province.plan({ kind: 'purge', pluginId: book.pluginId })
    province.clock.set('2027-05-01T02:00:00.000Z')
    const early = await purge()
    expect(early.report.problems.map(({ code }) => code)).toEqual(['records-kept'])
    expect(String(early.report.problems[0]?.params['until'])).toMatch(/^2032-03-0/)
    province.clock.set('2032-04-01T02:00:00.000Z')
    const due = await purge()
    expect(due.report.problems.filter(({ weight }) => weight === 'blocks')).toEqual([])
    await province.apply(await province.approve(due))
    const [left] = await rowsInMaintenance(
      province,
      sql<{ n: number }>`select (select count(*)::int from plugin_records)
        + (select count(*)::int from plugin_record_index) + (select count(*)::int from plugin_storage) as n`,
    )
    expect(left?.n).toBe(0)
    const { history } = take(
      await getPlugin(province.deps, await province.as('quantri'), { pluginId: book.pluginId }),
    )
    expect(Number(history[0]?.params['purgedRecords'])).toBeGreaterThan(5)
    expect(take(await listCollections(province.deps, await province.as('suoitram.canbo'), {}))).toEqual([])
  })
})
