import type { DossierRecord } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { onDossier, openSubmitted } from '#test/walk.ts'
import { checkCertificate } from '../certificate/check-certificate.ts'
import { signDecision } from '../decision/sign-decision.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { getDossier } from './get-dossier.ts'
import { listDossierEvents } from './list-dossier-events.ts'
import { receiveDossier } from './receive-dossier.ts'
import { recordAgencyCouncil } from './record-agency-council.ts'
import { recordProvincialCouncil } from './record-provincial-council.ts'
import { signSubmissionLetter } from './sign-submission-letter.ts'
import { verifyDossier } from './verify-dossier.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-08')
})
afterAll(() => platform.close())

const signature = { signerName: 'Trần Hồng Thái', signerPost: 'Phó Chủ tịch', signatureForm: 'KT.' as const }
let number = 0

const kinds = [
  ['a department', 'stc', 'Sở Tài chính', 'stc.canbo', 9, 'TTr-STC', 7_590_000],
  ['a commune', 'suoitram', 'Xã Suối Trầm', 'suoitram.canbo', 11, 'TTr-UBND', 7_590_000],
  [
    'a Front organisation',
    'hlhpn',
    'Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng',
    'hlhpn.canbo',
    7,
    'TTr-HLHPN',
    7_590_000,
  ],
  [
    'an enterprise',
    'phuongmau',
    'Công ty TNHH Nông nghiệp số Hương Rừng',
    'huongrung',
    9,
    'TTr-UBND',
    7_590_000,
  ],
  ['an individual', 'suoitram', "K' Brêu", 'k.breu', 11, 'TTr-UBND', 3_800_000],
  ['a household', 'suoitram', "Hộ Lơ Mu K' Sáu", 'suoitram.canbo', 11, 'TTr-UBND', 5_700_000],
] as const

const heads: Readonly<Record<string, string>> = {
  stc: 'stc.giamdoc',
  suoitram: 'suoitram.chutich',
  hlhpn: 'hlhpn.chutich',
  phuongmau: 'phuongmau.chutich',
}

describe('the straight path from the form to the certificate', () => {
  it.each(kinds)(
    'for %s',
    async (_kind, agency, subject, by, members, symbol, amount) => {
      const { deps } = platform
      platform.clock.set('2027-03-08T02:00:00.000Z')
      let dossier: DossierRecord = await openSubmitted(platform, {
        by,
        subject,
        round: 'SK-2027',
        title: 'bk-tinh',
      })
      expect(dossier).toMatchObject({ stage: 'agency.council', unit: { name: expect.any(String) } })

      platform.clock.set('2027-03-12T02:00:00.000Z')
      dossier = take(
        await recordAgencyCouncil(deps, await platform.as(`${agency}.thuky`), {
          ...onDossier(dossier),
          heldOn: '2027-03-12',
          membersTotal: members,
          present: members,
          writtenOpinions: 0,
          yes: members,
          no: 0,
          minutes: '01/BB-HĐTĐKT',
        }),
      )
      platform.clock.set('2027-03-18T02:00:00.000Z')
      number += 1
      dossier = take(
        await signSubmissionLetter(deps, await platform.as(heads[agency] ?? ''), {
          ...onDossier(dossier),
          number: `${number}/${symbol}`,
          signedOn: '2027-03-18',
        }),
      )
      expect(dossier.stage).toBe('province.intake')

      platform.clock.set('2027-03-22T02:00:00.000Z')
      dossier = take(await receiveDossier(deps, await platform.as('snv.thamdinh'), onDossier(dossier)))
      expect(dossier).toMatchObject({
        stage: 'province.appraisal',
        receipt: { ruleSet: 'RS-2026' },
        deadline: { startedOn: '2027-03-22', dueOn: '2027-04-20', workingDays: 20, paused: false },
      })

      platform.clock.set('2027-04-02T02:00:00.000Z')
      dossier = take(
        await appraiseDossier(deps, await platform.as('khcn.thuongtruc'), {
          ...onDossier(dossier),
          favourable: true,
          text: 'Nội dung chuyên môn đạt.',
        }),
      )
      dossier = take(
        await verifyDossier(deps, await platform.as('snv.thamdinh2'), {
          ...onDossier(dossier),
          favourable: true,
          text: 'Hồ sơ đủ điều kiện.',
        }),
      )
      expect(dossier).toMatchObject({ stage: 'province.council', deadlineOn: '2027-04-20' })

      platform.clock.set('2027-04-20T02:00:00.000Z')
      dossier = take(
        await recordProvincialCouncil(deps, await platform.as('hdtinh.thuky'), {
          ...onDossier(dossier),
          heldOn: '2027-04-20',
          membersTotal: 15,
          present: 13,
          writtenOpinions: 2,
          yes: 14,
          no: 1,
          minutes: '05/BB-HĐTĐKT',
        }),
      )
      expect(dossier).toMatchObject({ stage: 'province.decision', deadlineOn: null })

      platform.clock.set('2027-05-07T02:00:00.000Z')
      const decision = take(
        await signDecision(deps, await platform.as('vpub.vanthu'), {
          dossiers: [onDossier(dossier)],
          number: `${788 + number}/QĐ-UBND`,
          signedOn: '2027-05-07',
          ...signature,
        }),
      )
      expect(decision.items).toMatchObject([{ order: 1, subjectName: subject, amount }])

      dossier = take(await getDossier(deps, await platform.as(by), { dossierId: dossier.id }))
      expect(dossier).toMatchObject({
        stage: 'province.awarded',
        award: { decisionNumber: `${788 + number}/QĐ-UBND`, amount },
        steps: [],
      })
      const checked = take(
        await checkCertificate(deps, platform.public, { code: dossier.award?.certificateCode ?? '' }),
      )
      expect(checked).toMatchObject({
        valid: true,
        status: 'valid',
        subjectName: subject,
        issuer: 'Chủ tịch Ủy ban nhân dân tỉnh Lâm Đồng',
      })
      const events = take(await listDossierEvents(deps, await platform.as(by), { dossierId: dossier.id }))
      expect(events[0]).toMatchObject({ type: 'decision.sign' })
      expect(events.filter((event) => event.type === 'dossier.create')).toHaveLength(1)
    },
    20_000,
  )
})
