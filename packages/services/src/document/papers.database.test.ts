import type { DossierRecord } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { giveOpinions, proposeFromSuoiTram, receive, voteInProvince } from '#test/province.ts'
import { onDossier, openFilled, openSubmitted } from '#test/walk.ts'
import { createNomination } from '../nomination/create-nomination.ts'
import { listNominations } from '../nomination/list-nominations.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { requestSupplement } from '../dossier/request-supplement.ts'
import { resumeDossier } from '../dossier/resume-dossier.ts'
import { returnDossier } from '../dossier/return-dossier.ts'
import { suspendDossier } from '../dossier/suspend-dossier.ts'
import { answerSupplement } from '../dossier/answer-supplement.ts'
import { printDossierDocument } from './print-dossier-document.ts'
import { printCouncilMinutes } from './print-council-minutes.ts'
import { printNominationNote } from './print-nomination-note.ts'
import { printOpinionNote } from './print-opinion-note.ts'
import { printReceiptNote } from './print-receipt-note.ts'
import { printRequestNotice } from './print-request-notice.ts'
import { printSuspensionNotice } from './print-suspension-notice.ts'
import type { PrintedFile } from './printed-file.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const base = { round: 'SK-2027', title: 'bk-tinh' } as const
const on = (date: string) => platform.clock.set(`${date}T01:15:00.000Z`)
const officer = () => platform.as('suoitram.canbo')

/** What is on the paper, as one reads it. */
function read(printed: Outcome<PrintedFile>): { readonly name: string; readonly text: string } {
  const { fileName, bytes } = take(printed)
  const texts: string[] = []
  JSON.parse(Buffer.from(bytes).toString('utf8'), (_key, value: unknown) => {
    if (typeof value === 'string') texts.push(value.replaceAll('\u00A0', ' '))
    return value
  })
  return { name: fileName, text: texts.join('\n') }
}

describe('papers of a dossier on its way', () => {
  let dossier: DossierRecord

  it('there is none before there is anything to write in it', async () => {
    const { deps } = platform
    dossier = await openFilled(platform, { ...base, by: 'dinh.mai', subject: 'Đinh Thị Mai' })
    const input = { dossierId: dossier.id }
    const missing = { error: { code: 'document.not-found' } }
    expect(await printReceiptNote(deps, await officer(), input)).toMatchObject(missing)
    expect(await printRequestNotice(deps, await officer(), input)).toMatchObject(missing)
    for (const level of ['agency', 'province'] as const)
      expect(await printCouncilMinutes(deps, await officer(), { ...input, level })).toMatchObject(missing)
  })

  it('the minutes of the agency’s council say who voted how, and leave open what nobody recorded', async () => {
    const { deps } = platform
    on('2027-03-12')
    const submitted = await openSubmitted(platform, { ...base, by: 'k.breu', subject: "K' Brêu" })
    dossier = await proposeFromSuoiTram(platform, submitted, {
      yes: 10,
      letter: '31/TTr-UBND',
      on: '2027-03-12',
    })
    const input = { dossierId: dossier.id, level: 'agency' } as const
    const { name, text } = read(await printCouncilMinutes(deps, await officer(), input))
    expect(name).toMatch(/^bien-ban-hop-hoi-dong-hs27-.*\.docx$/)
    expect(text).toContain('Họp Hội đồng Thi đua - Khen thưởng Ủy ban nhân dân xã Suối Trầm')
    expect(text).toContain('…… giờ …… phút, ngày 12 tháng 3 năm 2027')
    expect(text).toContain('Tổng số thành viên Hội đồng: 11; có mặt: 10; gửi ý kiến bằng văn bản: 01.')
    expect(text).toContain('01/BB-HĐTĐKT')
    expect(text).toContain('90,9%')
    expect(text).toContain('Chủ trì: ……')
    expect(await printCouncilMinutes(deps, await officer(), { ...input, level: 'province' })).toMatchObject({
      error: { code: 'document.not-found' },
    })
  })

  it('the receipt note promises the day of the answer with the days off, and keeps to it whatever comes later', async () => {
    const { deps } = platform
    on('2027-03-22')
    dossier = await receive(platform, dossier)
    const input = { dossierId: dossier.id }
    const first = read(await printReceiptNote(deps, await officer(), input))
    expect(first.name).toMatch(/^phieu-tiep-nhan-hs27-/)
    expect(first.text).toContain('SỞ NỘI VỤ')
    expect(first.text).toContain('Số: 01/2027')
    expect(first.text).toContain('08 giờ 15 phút, ngày 22 tháng 3 năm 2027')
    expect(first.text).toContain('theo Tờ trình số 31/TTr-UBND ngày 12 tháng 3 năm 2027')
    expect(first.text).toContain('20 ngày làm việc, kết thúc ngày 20 tháng 4 năm 2027')
    expect(first.text).toMatch(/Không tính các ngày nghỉ trong thời hạn: .*\(16\/04\/2027\)/)
    expect(first.text).toContain('Biên bản họp Hội đồng')
    on('2027-03-24')
    const asked = take(
      await requestSupplement(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Cần rõ hơn',
        fieldIds: ['achievementDetail'],
        remarks: [{ partId: 'achievementSummary', text: 'Ghi rõ số hộ được hưởng lợi.' }],
      }),
    )
    const notice = read(await printRequestNotice(deps, await officer(), input))
    expect(notice.name).toMatch(/^thong-bao-bo-sung-ho-so-hs27-/)
    expect(notice.text).toContain('……/TB-SNV')
    expect(notice.text).toContain('Tóm tắt thành tích')
    expect(notice.text).toContain('Ghi rõ số hộ được hưởng lợi.')
    expect(notice.text).toContain('Xem lại, hoàn thiện')
    expect(notice.text).toContain('ngày …… tháng …… năm ……')
    on('2027-03-26')
    dossier = take(await answerSupplement(deps, await officer(), { ...onDossier(asked), note: 'Đã bổ sung' }))
    expect(dossier.deadline?.startedOn).toBe('2027-03-26')
    expect(read(await printReceiptNote(deps, await officer(), input)).text).toBe(first.text)
  })

  it('a dossier that is suspended has a notice that says since when and why, until it is taken up again', async () => {
    const { deps } = platform
    on('2027-03-26')
    const input = { dossierId: dossier.id }
    const missing = { error: { code: 'document.not-found' } }
    expect(await printSuspensionNotice(deps, await officer(), input)).toMatchObject(missing)
    const verifier = await platform.as('snv.thamdinh')
    const reason = 'Đang có đơn tố cáo chưa được kết luận'
    const suspended = take(await suspendDossier(deps, verifier, { ...onDossier(dossier), reason }))
    const { name, text } = read(await printSuspensionNotice(deps, await officer(), input))
    expect(name).toMatch(/^thong-bao-tam-dung-xet-hs27-/)
    expect(text).toContain('SỞ NỘI VỤ')
    expect(text).toContain('tạm dừng xét từ ngày 26 tháng 3 năm 2027')
    expect(text).toContain(`Lý do: ${reason}`)
    dossier = take(
      await resumeDossier(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(suspended),
        reason: 'Đã có kết luận',
      }),
    )
    expect(await printSuspensionNotice(deps, await officer(), input)).toMatchObject(missing)
  })

  it('the opinions of both stations come as papers of the offices that gave them', async () => {
    const { deps } = platform
    const input = { dossierId: dossier.id }
    for (const station of ['appraisal', 'verification'] as const)
      expect(await printOpinionNote(deps, await officer(), { ...input, station })).toMatchObject({
        error: { code: 'document.not-found' },
      })
    dossier = await giveOpinions(platform, dossier)
    const substance = read(await printOpinionNote(deps, await officer(), { ...input, station: 'appraisal' }))
    expect(substance.name).toMatch(/^phieu-tham-dinh-chuyen-mon-hs27-/)
    expect(substance.text).toContain('SỞ KHOA HỌC VÀ CÔNG NGHỆ')
    expect(substance.text).toContain('PHIẾU THẨM ĐỊNH CHUYÊN MÔN')
    const whole = read(await printOpinionNote(deps, await officer(), { ...input, station: 'verification' }))
    expect(whole.text).toContain('SỞ NỘI VỤ')
    expect(whole.text).toContain('Đủ điều kiện, trình Hội đồng Thi đua - Khen thưởng xét')
    expect(
      await printOpinionNote(deps, await platform.as('phuongmau.canbo'), {
        ...input,
        station: 'appraisal',
      }),
    ).toMatchObject({ error: { code: 'dossier.not-found' } })
  })

  it('the minutes of the province’s council are its own', async () => {
    const { deps } = platform
    dossier = take(await voteInProvince(platform, dossier, { yes: 14, on: '2027-03-26' }))
    const input = { dossierId: dossier.id, level: 'province' } as const
    const { text } = read(await printCouncilMinutes(deps, await officer(), input))
    expect(text).toContain('Hội đồng Thi đua - Khen thưởng Ủy ban nhân dân tỉnh Lâm Đồng')
    expect(text).toContain('Tổng số thành viên Hội đồng: 15')
    expect(text).toContain('93,3%')
  })

  it('what an agency asks of its nominee is a paper of the two; strangers hear of no dossier', async () => {
    const { deps } = platform
    const submitted = await openSubmitted(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: 'Võ Thị Lan',
    })
    const returned = take(
      await returnDossier(deps, await platform.as('suoitram.thuky'), {
        ...onDossier(submitted),
        reason: 'Thiếu xác nhận',
      }),
    )
    const input = { dossierId: returned.id }
    const { name, text } = read(await printRequestNotice(deps, await officer(), input))
    expect(name).toMatch(/^thong-bao-tra-lai-ho-so-/)
    expect(text).toContain('Toàn bộ hồ sơ')
    expect(text).toContain('Kính gửi: Võ Thị Lan')
    for (const print of [printReceiptNote, printRequestNotice])
      expect(await print(deps, await platform.as('phuongmau.canbo'), input)).toMatchObject({
        error: { code: 'dossier.not-found' },
      })
  })

  it('what was told of a good deed is a paper of the unit it reached; another unit hears of none', async () => {
    const { deps } = platform
    const { id } = take(
      await createNomination(deps, platform.public, {
        subjectName: 'Ông K’ Sơn',
        subjectKind: 'individual',
        achievement: 'Kéo hai xe khách ra khỏi ngầm tràn trong đêm lũ',
        happenedOn: '2027-03-02',
        scope: 'commune',
        unitId: dossier.unit.id,
        nominatedBy: 'Nguyễn Thị Hoa, thôn 3',
      }),
    )
    expect(take(await listNominations(deps, await officer(), {})).items.map((one) => one.id)).toContain(id)
    const { name, text } = read(await printNominationNote(deps, await officer(), { nominationId: id }))
    expect(name).toBe('phieu-gioi-thieu-f12-ong-k-son.docx')
    expect(text).toContain('ỦY BAN NHÂN DÂN XÃ SUỐI TRẦM')
    expect(text).toContain('Ông K’ Sơn (cá nhân)')
    expect(text).toContain('Ngày xảy ra: 02/03/2027. Phạm vi ảnh hưởng: trong xã, phường.')
    expect(
      await printNominationNote(deps, await platform.as('phuongmau.canbo'), { nominationId: id }),
    ).toMatchObject({ error: { code: 'document.not-found' } })
  })

  it('the achievement report prints what is counted and what is chosen in words', async () => {
    const { deps } = platform
    const household = await openFilled(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: 'Hộ Nguyễn Thị Hạnh',
    })
    const { text } = read(
      await printDossierDocument(deps, await officer(), {
        dossierId: household.id,
        documentId: 'achievement-report',
      }),
    )
    expect(text).toContain('Tổng giá trị ước tính')
    expect(text).toMatch(/Đóng góp: .*; Giá trị ước tính \(đồng\): [\d.]+ đồng; Ngày: \d\d\/\d\d\/\d{4}/)
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/)
  })
  it('an enterprise has, beside it, the request for confirmation its plugin brings; papers of forms are no documents of a dossier', async () => {
    const { deps } = platform
    const opened = await openFilled(platform, {
      ...base,
      by: 'phuongmau.canbo',
      subject: 'Công ty TNHH Nông nghiệp số Hương Rừng',
    })
    const ward = () => platform.as('phuongmau.canbo')
    const { documents } = take(await getDossier(deps, await ward(), { dossierId: opened.id }))
    expect(documents.map(({ id }) => id)).toEqual(['achievement-report', 'confirmation-request'])
    const on = (documentId: string) => ({ dossierId: opened.id, documentId })
    const { name, text } = read(await printDossierDocument(deps, await ward(), on('confirmation-request')))
    expect(name).toMatch(/^de-nghi-co-quan-thue/)
    expect(text).toContain('GIẤY ĐỀ NGHỊ XÁC NHẬN')
    expect(text).toContain('Công ty TNHH Nông nghiệp số Hương Rừng')
    expect(await printDossierDocument(deps, await ward(), on('digital-maturity'))).toMatchObject({
      error: { code: 'document.not-found' },
    })
    expect(await printDossierDocument(deps, await officer(), on('confirmation-request'))).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
  })
})
