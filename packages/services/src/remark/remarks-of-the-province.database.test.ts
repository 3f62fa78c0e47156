import type { DossierRecord } from '@thidua/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { proposeFromSuoiTram, receive } from '#test/province.ts'
import { remarkDesk } from '#test/remark-desk.ts'
import { rowsOf } from '#test/rows-of.ts'
import { onDossier, openFilled, openSubmitted } from '#test/walk.ts'
import { answerSupplement } from '../dossier/answer-supplement.ts'
import { requestSupplement } from '../dossier/request-supplement.ts'
import { returnDossier } from '../dossier/return-dossier.ts'
import { suspendDossier } from '../dossier/suspend-dossier.ts'
import { withdrawDossier } from '../dossier/withdraw-dossier.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const base = { round: 'SK-2027', title: 'bk-tinh' } as const
const { see, texts, write, reply } = remarkDesk(() => platform)
let letters = 40

/** With the province, registered and open for appraisal. */
async function atProvince(subject: string, by: string): Promise<DossierRecord> {
  const submitted = await openSubmitted(platform, { ...base, by, subject })
  const letter = `${letters++}/TTr-UBND`
  return receive(
    platform,
    await proposeFromSuoiTram(platform, submitted, { yes: 11, letter, on: '2027-03-12' }),
  )
}

describe('while the province appraises', () => {
  it('its remarks for the agency are read there with the request, those of its own never', async () => {
    const dossier = await atProvince('Xã Suối Trầm', 'suoitram.canbo')
    take(await write(dossier, 'khcn.thuongtruc', { text: 'Nội bộ: hỏi lại Sở Tài chính' }))
    const meant = take(
      await write(dossier, 'khcn.thuongtruc', { text: 'Đề nghị ghi rõ số hộ', forFiller: true }),
    )
    expect(meant).toMatchObject({ side: 'province', remarks: [{ shown: false }], sentWith: null })
    expect(await texts(dossier, 'snv.thamdinh')).toHaveLength(2)
    expect(await texts(dossier, 'suoitram.canbo')).toEqual([])
    expect((await see(dossier, 'suoitram.canbo')).writing).toBeNull()
    expect((await see(dossier, 'snv.thamdinh')).writing).toEqual({
      side: 'province',
      fillerReads: 'onReturn',
    })
    expect(await write(dossier, 'suoitram.canbo', { text: 'Xin giải trình' })).toMatchObject({
      error: { code: 'remark.not-holding' },
    })
    const asked = take(
      await requestSupplement(platform.deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Cần rõ hơn ở hai chỗ',
        fieldIds: ['achievementSummary'],
        remarks: [{ partId: 'section:a1', text: 'Thiếu căn cứ của cả tiêu chí' }],
      }),
    )
    expect(asked.openRequest?.fieldIds).toEqual(['achievementSummary'])
    const { threads, writing } = await see(asked, 'suoitram.canbo')
    expect(threads.map(({ sentWith, remarks }) => [sentWith, remarks[0]?.text])).toEqual([
      ['supplement', 'Đề nghị ghi rõ số hộ'],
      ['supplement', 'Thiếu căn cứ của cả tiêu chí'],
    ])
    expect(writing).toEqual({ side: 'agency', fillerReads: 'never' })
    const [first] = threads
    if (!first) throw new Error('no thread')
    const answered = take(await reply(asked, 'suoitram.canbo', first, 'Đã ghi: 412 hộ'))
    expect(await texts(asked, 'snv.thamdinh')).toContain('Đã ghi: 412 hộ')
    const back = take(
      await answerSupplement(platform.deps, await platform.as('suoitram.canbo'), {
        ...onDossier(asked),
        note: 'Đã bổ sung',
      }),
    )
    take(await reply(back, 'khcn.thuongtruc', answered, 'Số này khác báo cáo năm'))
    expect(await texts(back, 'suoitram.canbo')).not.toContain('Số này khác báo cáo năm')
    const returned = take(
      await returnDossier(platform.deps, await platform.as('snv.thamdinh'), {
        ...onDossier(back),
        reason: 'Số liệu chưa khớp',
      }),
    )
    expect(await texts(returned, 'suoitram.canbo')).toContain('Số này khác báo cáo năm')
    expect(await texts(returned, 'suoitram.canbo')).not.toContain('Nội bộ: hỏi lại Sở Tài chính')
    expect(await write(returned, 'snv.thamdinh', { text: 'Muộn' })).toMatchObject({
      error: { code: 'remark.not-holding' },
    })
  })

  it('a request with an unknown field, or a remark without words, is refused as a whole', async () => {
    const dossier = await atProvince("K' Brêu", 'k.breu')
    const ask = async (remarks: readonly { readonly partId: string; readonly text: string }[]) =>
      returnDossier(platform.deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Lý do',
        remarks,
      })
    expect(await ask([{ partId: 'nothing', text: 'x' }])).toMatchObject({
      error: { code: 'form.unknown-field' },
    })
    expect(
      await ask([
        { partId: 'achievementSummary', text: 'Có chữ' },
        { partId: 'achievementSummary', text: '   ' },
      ]),
    ).toMatchObject({ error: { code: 'input.invalid' } })
    expect(await texts(dossier, 'snv.thamdinh')).toEqual([])
  })

  it('a suspended dossier and one that is over take no remark; what was said can still be read', async () => {
    const dossier = await atProvince('Hộ Nguyễn Thị Hạnh', 'suoitram.canbo')
    take(await write(dossier, 'snv.thamdinh', { text: 'Đã xem', forFiller: true }))
    const held = take(
      await suspendDossier(platform.deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Có đơn',
      }),
    )
    expect(await write(held, 'snv.thamdinh', { text: 'x' })).toMatchObject({
      error: { code: 'dossier.suspended' },
    })
    expect((await see(held, 'snv.thamdinh')).writing).toBeNull()
    const other = await openFilled(platform, { ...base, by: 'phuongmau.canbo', subject: 'Phường Mẫu' })
    take(await write(other, 'phuongmau.canbo', { text: 'Xem lại số liệu' }))
    const over = take(
      await withdrawDossier(platform.deps, await platform.as('phuongmau.canbo'), {
        ...onDossier(other),
        reason: 'Rút',
      }),
    )
    expect(await write(over, 'phuongmau.canbo', { text: 'x' })).toMatchObject({
      error: { code: 'dossier.closed' },
    })
    const left = await see(over, 'phuongmau.canbo')
    expect(left.writing).toBeNull()
    expect(left.threads).toHaveLength(1)
  })
})

describe('the database itself', () => {
  it('lets nobody change what was said, nor take it away', async () => {
    const run = (statement: string) => rowsOf(platform, sql.raw(statement))
    await expect(run(`update remarks set text = 'khác'`)).rejects.toThrow(/permission denied/)
    await expect(run('delete from remarks')).rejects.toThrow(/permission denied/)
    await expect(run('delete from remark_threads')).rejects.toThrow(/permission denied/)
  })

  it('shows another tenant, and a connection that names none, not one remark', async () => {
    const client = await platform.deps.database.pool.connect()
    const countSeenBy = async (tenant: string) => {
      await client.query(
        `begin; set local role thidua_app; select set_config('app.tenant_id', '${tenant}', true)`,
      )
      const seen = await client.query('select from remarks union all select from remark_threads')
      await client.query('rollback')
      return seen.rowCount
    }
    try {
      expect(await countSeenBy(platform.tenantId)).toBeGreaterThan(0)
      expect(await countSeenBy('')).toBe(0)
      expect(await countSeenBy('018f0000-0000-7000-8000-000000000001')).toBe(0)
    } finally {
      client.release()
    }
    const { rows } = await platform.deps.database.pool.query(
      `select relname, relforcerowsecurity as forced from pg_class where relname in ('remarks', 'remark_threads')`,
    )
    expect(rows.map(({ forced }) => forced)).toEqual([true, true])
  })
})
