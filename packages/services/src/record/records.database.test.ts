import type { Operations } from '@thidua/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
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
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { rowsOf } from '#test/rows-of.ts'
import { changeRecord } from './change-record.ts'
import { createRecord } from './create-record.ts'
import { getRecord } from './get-record.ts'
import { listRecords } from './list-records.ts'
import { removeRecord, restoreRecord } from './remove-record.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openMentorBook()
})
afterAll(() => province.close())

const { add, list, titles } = recordDesk(() => province)
const events = async (recordId: string) => {
  const statement = sql<{ type: string }>`select type from events where subject_id = ${recordId} order by seq`
  return (await rowsOf(province, statement)).map(({ type }) => type)
}

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
    const input = { ...book, unitId: await province.unitId(ward), data: school('Trường gửi hai lần') }
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
