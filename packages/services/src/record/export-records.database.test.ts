import type { Operations } from '@thidua/contracts'
import { readWorkbook } from '@thidua/form-exchange'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { createRecord } from './create-record.ts'
import { exportRecords } from './export-records.ts'

const book = { pluginId: 'thidua.example', collection: 'mentor-schools' }
let province: PluginProvince

const school = (name: string, more: object = {}) => ({
  name,
  level: 'primary',
  since: '2027-01-15',
  teachers: 4,
  active: true,
  ...more,
})

beforeAll(async () => {
  province = await openPluginProvince()
  const released = await province.release('example', '1.0.0')
  await province.apply(
    await province.approve(await province.plan({ kind: 'install', digest: released.digest })),
  )
  const rows = [
    ['suoitram.canbo', 'X0001', school('=HYPERLINK("http://x","Bấm")', { work: '+84 263 000 000' })],
    ['suoitram.canbo', 'X0001', school('Trường Tiểu học Đạ Sar', { teachers: 12, active: false })],
    ['phuongmau.canbo', 'X0002', school('Trường THCS Phường Mẫu', { level: 'lowerSecondary' })],
  ] as const
  for (const [by, code, data] of rows) {
    const unitId = await province.unitId(code)
    take(await createRecord(province.deps, await province.as(by), { ...book, unitId, data }))
  }
})
afterAll(() => province.close())

async function carry(by: string, asked: Partial<Operations['record.list']['input']> = {}) {
  return exportRecords(province.deps, await province.as(by), { ...book, ...asked })
}

/** The sheet as lines of text, title and notes first. */
async function linesOf(by: string, asked?: Partial<Operations['record.list']['input']>) {
  const { sheets } = take(readWorkbook(take(await carry(by, asked)).bytes))
  return (sheets[0]?.rows ?? []).map(({ cells }) => [...cells.values()].map(({ text }) => text))
}
const namesIn = (lines: readonly (readonly string[])[]) =>
  lines.flat().filter((text) => /Trường|HYPER/.test(text))

describe('a book is carried away', () => {
  it('by an officer with the lines of the own unit alone, every field in the words of the page', async () => {
    const { fileName, mediaType } = take(await carry('suoitram.canbo'))
    expect([fileName, mediaType]).toEqual([
      'so-truong-ho-tro.xlsx',
      expect.stringContaining('spreadsheetml.sheet'),
    ])
    const lines = await linesOf('suoitram.canbo', { sort: 'name', descending: true })
    expect(lines.slice(0, 2)).toEqual([['Sổ trường hỗ trợ'], ['Sổ của phần mở rộng “Cụm trường”']])
    expect(lines.find(([first]) => first === 'Tên trường hỗ trợ')).toEqual([
      'Tên trường hỗ trợ',
      'Cấp học',
      'Hỗ trợ từ ngày',
      'Số giáo viên tham gia',
      'Còn đang hỗ trợ',
      'Việc hỗ trợ',
      'Ngày sửa lần cuối',
      'Người sửa lần cuối',
    ])
    const line = lines.find(([first]) => first === 'Trường Tiểu học Đạ Sar') ?? []
    expect([line[1], line[3], line[4]]).toEqual(['Tiểu học', '12', 'Không'])
    expect(lines.flat().join('\n')).not.toContain('Phường Mẫu')
  })

  it('by the officer of another unit with that unit’s, also when the first unit is asked for', async () => {
    expect(namesIn(await linesOf('phuongmau.canbo'))).toContain('Trường THCS Phường Mẫu')
    const asked = { unitId: await province.unitId('X0001') }
    const foreign = namesIn(await linesOf('phuongmau.canbo', asked))
    expect(foreign.filter((text) => /Đạ Sar|HYPER|Trường THCS/.test(text))).toEqual([])
  })

  it('by the standing office with all of them, each with its unit; by who reads no book not at all', async () => {
    const lines = await linesOf('khcn.thuongtruc')
    expect(lines.find((line) => line.includes('Trường THCS Phường Mẫu'))?.[0]).toBe('Phường Mẫu')
    expect(lines.find((line) => line.includes('Trường Tiểu học Đạ Sar'))?.[0]).toBe('Xã Suối Trầm')
    for (const stranger of ['quantri', 'snv.thamdinh'])
      expect(await carry(stranger)).toMatchObject({ error: { code: 'record.collection-not-found' } })
    const { deps, public: nobody } = province
    expect(await exportRecords(deps, nobody, book)).toMatchObject({ error: { code: 'session.required' } })
  })

  it('as filtered, with the conditions said above the lines', async () => {
    const lines = await linesOf('khcn.thuongtruc', { where: ['level=lowerSecondary', 'teachers>=2'] })
    expect(namesIn(lines).slice(-1)).toEqual(['Trường THCS Phường Mẫu'])
    expect(lines.flat()).toEqual(
      expect.arrayContaining(['Cấp học: Trung học cơ sở', 'Số giáo viên tham gia: từ 2']),
    )
    expect(await carry('khcn.thuongtruc', { where: ['work~x'] })).toMatchObject({
      error: { code: 'input.invalid' },
    })
  })

  it('without a formula, whatever was written in it', async () => {
    const lines = await linesOf('suoitram.canbo')
    expect(lines.flat()).toEqual(
      expect.arrayContaining([`'=HYPERLINK("http://x","Bấm")`, `'+84 263 000 000`]),
    )
  })
})
