import type { DossierRecord } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows } from '#test/rows-of.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { remarkDesk } from '#test/remark-desk.ts'
import { formOf, openFilled } from '#test/walk.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { listDossierEvents } from '../dossier/list-dossier-events.ts'
import { listRemarks } from './list-remarks.ts'
import { replyToRemark } from './reply-to-remark.ts'
import { settleRemark } from './settle-remark.ts'
import { writeRemark } from './write-remark.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const base = { round: 'SK-2027', title: 'bk-tinh' } as const
const { see, texts, write, reply } = remarkDesk(() => platform)

describe('while a nominee fills in', () => {
  let dossier: DossierRecord
  beforeAll(async () => {
    dossier = await openFilled(platform, { ...base, by: 'dinh.mai', subject: 'Đinh Thị Mai' })
  })

  it('the nominee asks, the officer of the unit answers and settles, and an answer opens it again', async () => {
    const asked = take(await write(dossier, 'dinh.mai', { text: '  Ghi số quyết định vào đâu?  ' }))
    expect(asked).toMatchObject({
      partId: 'achievementSummary',
      version: 1,
      side: 'subject',
      settled: null,
      remarks: [{ text: 'Ghi số quyết định vào đâu?', side: 'subject', shown: true }],
    })
    const answered = take(await reply(dossier, 'suoitram.canbo', asked, 'Vào dòng đầu.'))
    expect(answered.remarks.map(({ side }) => side)).toEqual(['subject', 'agency'])
    const settled = take(
      await settleRemark(platform.deps, await platform.as('suoitram.canbo'), {
        dossierId: dossier.id,
        threadId: asked.id,
        version: answered.version,
        settled: true,
      }),
    )
    const officer = await platform.actorOf('suoitram.canbo')
    expect(settled.settled).toMatchObject({ by: officer.name })
    const open = take(await reply(dossier, 'dinh.mai', settled, 'Dòng nào là dòng đầu?'))
    expect(open).toMatchObject({ settled: null, version: 4 })
  })

  it('what the office says among itself stays there; what is meant for the nominee is read at once', async () => {
    take(await write(dossier, 'suoitram.canbo', { text: 'Số này tôi chưa chắc, chị Thư xem giúp.' }))
    take(await write(dossier, 'suoitram.canbo', { text: 'Chị Mai bổ sung ngày nhé.', forFiller: true }))
    const nominee = await texts(dossier, 'dinh.mai')
    expect(nominee).toContain('Chị Mai bổ sung ngày nhé.')
    expect(nominee).not.toContain('Số này tôi chưa chắc, chị Thư xem giúp.')
    expect(await texts(dossier, 'suoitram.thuky')).toContain('Số này tôi chưa chắc, chị Thư xem giúp.')
    expect((await see(dossier, 'dinh.mai')).writing).toEqual({ side: 'subject', fillerReads: 'always' })
    expect((await see(dossier, 'suoitram.canbo')).writing).toEqual({ side: 'agency', fillerReads: 'atOnce' })
  })

  it('another unit and the province hear that there is no such dossier, whatever they try', async () => {
    const [thread] = (await see(dossier, 'suoitram.canbo')).threads
    const on = { dossierId: dossier.id, threadId: thread?.id ?? '', version: thread?.version ?? 1 }
    for (const stranger of ['phuongmau.canbo', 'snv.thamdinh', 'quantri']) {
      const call = () => platform.as(stranger)
      const refused = { error: { code: 'dossier.not-found' } }
      const { deps } = platform
      expect(await listRemarks(deps, await call(), { dossierId: dossier.id })).toMatchObject(refused)
      expect(await write(dossier, stranger, { text: 'x' })).toMatchObject(refused)
      expect(await replyToRemark(deps, await call(), { ...on, text: 'x' })).toMatchObject(refused)
      expect(await settleRemark(deps, await call(), { ...on, settled: true })).toMatchObject(refused)
    }
  })

  it('of two officers answering at once one is told who was faster; a retry says nothing twice', async () => {
    const thread = take(await write(dossier, 'suoitram.canbo', { text: 'Hai người cùng trả lời' }))
    const [one, two] = await Promise.all([
      reply(dossier, 'suoitram.canbo', thread, 'Tôi trước'),
      reply(dossier, 'suoitram.chutich', thread, 'Tôi trước chứ'),
    ])
    expect([one.ok, two.ok].toSorted()).toEqual([false, true])
    const late = one.ok ? two : one
    expect(late).toMatchObject({
      error: { code: 'remark.stale', params: { by: expect.any(String), version: 2 } },
    })
    const call = await platform.as('suoitram.canbo')
    const input = { dossierId: dossier.id, partId: 'achievementSummary', text: 'Chỉ một lần' }
    const first = take(await writeRemark(platform.deps, call, input))
    expect(take(await writeRemark(platform.deps, call, input)).id).toBe(first.id)
    expect(await writeRemark(platform.deps, call, { ...input, text: 'Khác' })).toMatchObject({
      error: { code: 'request.key-reused' },
    })
    const said = await texts(dossier, 'suoitram.canbo')
    expect(said.filter((text) => text === 'Chỉ một lần')).toHaveLength(1)
  })

  it('empty, over-long and homeless remarks are refused; text is kept in NFC', async () => {
    expect(await write(dossier, 'dinh.mai', { text: ' \n ' })).toMatchObject({
      error: { problems: [{ code: 'form.required', path: '/text' }] },
    })
    expect(await write(dossier, 'dinh.mai', { text: 'ế'.repeat(2001) })).toMatchObject({
      error: { problems: [{ code: 'form.too-long', params: { limit: 2000 } }] },
    })
    for (const partId of ['nothing', 'section:nothing']) {
      expect(await write(dossier, 'dinh.mai', { text: 'x', partId })).toMatchObject({
        error: { code: 'form.unknown-field', params: { field: partId } },
      })
    }
    const long = take(await write(dossier, 'dinh.mai', { text: 'ế'.repeat(2000).normalize('NFD') }))
    expect(long.remarks[0]?.text).toBe('ế'.repeat(2000).normalize('NFC'))
    const { form } = await formOf(platform, dossier, 'suoitram.canbo')
    const section = `section:${form.sections[0]?.id ?? ''}`
    expect(take(await write(dossier, 'dinh.mai', { text: 'Cả tiêu chí', partId: section })).partId).toBe(
      section,
    )
  })

  it('leaves one event a command, apart from the history everybody reads, and the dossier where it was', async () => {
    const before = take(
      await getDossier(platform.deps, await platform.as('dinh.mai'), { dossierId: dossier.id }),
    )
    const events = await countRows(platform, 'events', 'true')
    take(await write(dossier, 'suoitram.canbo', { text: 'Một sự kiện' }))
    expect(await countRows(platform, 'events', 'true')).toBe(events + 1)
    const history = take(
      await listDossierEvents(platform.deps, await platform.as('dinh.mai'), { dossierId: dossier.id }),
    )
    expect(history.filter(({ type }) => type.startsWith('remark.'))).toEqual([])
    const after = take(
      await getDossier(platform.deps, await platform.as('dinh.mai'), { dossierId: dossier.id }),
    )
    expect([after.version, after.updatedAt]).toEqual([before.version, before.updatedAt])
  })
})
