import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import { goldenNumbers, registerPerson } from '#test/golden-book.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { rowsOf } from '#test/rows-of.ts'
import { onDossier, openSubmitted } from '#test/walk.ts'
import { listPublicAwards } from '../award/list-public-awards.ts'
import { checkCertificate } from '../certificate/check-certificate.ts'
import { awardAtAgency } from '../dossier/award-at-agency.ts'
import { recordAgencyCouncil } from '../dossier/record-agency-council.ts'
import { signSubmissionLetter } from '../dossier/sign-submission-letter.ts'
import { renameUnit } from '../organisation/rename-unit.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const base = { round: 'SK-2027', title: 'bk-tinh', by: 'suoitram.canbo' } as const
describe('a decision of an agency', () => {
  it('grants letters of commendation to two households under one number: 2 × 1.140.000', async () => {
    const { deps } = platform
    const head = 'suoitram.chutich'
    let amounts = 0
    for (const subject of ["Hộ Lơ Mu K' Sáu", 'Hộ Nguyễn Thị Hạnh']) {
      const submitted = await openSubmitted(platform, { ...base, title: 'gk', subject })
      const dossier = take(
        await recordAgencyCouncil(deps, await platform.as('suoitram.thuky'), {
          ...onDossier(submitted),
          heldOn: '2027-03-12',
          membersTotal: 11,
          present: 10,
          writtenOpinions: 1,
          yes: 11,
          no: 0,
          minutes: '01/BB',
        }),
      )
      expect(
        await signSubmissionLetter(deps, await platform.as(head), {
          ...onDossier(dossier),
          number: '99/TTr-UBND',
          signedOn: '2027-03-12',
        }),
      ).toMatchObject({ error: { code: 'award.not-competent' } })
      const awarded = take(
        await awardAtAgency(deps, await platform.as(head), {
          ...onDossier(dossier),
          number: '41/QĐ-UBND',
          signedOn: '2027-03-12',
          signerName: 'Nguyễn Văn Minh',
          signerPost: 'Chủ tịch',
          signatureForm: '',
        }),
      )
      expect(awarded).toMatchObject({
        stage: 'agency.awarded',
        award: { decisionNumber: '41/QĐ-UBND', amount: 1_140_000 },
      })
      amounts += awarded.award?.amount ?? 0
      const checked = await checkCertificate(deps, platform.public, {
        code: awarded.award?.certificateCode ?? '',
      })
      expect(take(checked)).toMatchObject({
        valid: true,
        issuer: 'Chủ tịch Ủy ban nhân dân xã Suối Trầm',
        unitName: 'Xã Suối Trầm',
      })
    }
    expect(amounts).toBe(2_280_000)
    expect(await goldenNumbers(platform, 'golden:X0001:gk')).toEqual([1, 2])
  })

  it('cannot grant a title of the province', async () => {
    await registerPerson(platform, 'Phạm Thị Dung')
    const submitted = await openSubmitted(platform, { ...base, subject: 'Phạm Thị Dung' })
    const dossier = take(
      await recordAgencyCouncil(platform.deps, await platform.as('suoitram.thuky'), {
        ...onDossier(submitted),
        heldOn: '2027-03-12',
        membersTotal: 11,
        present: 11,
        writtenOpinions: 0,
        yes: 11,
        no: 0,
        minutes: '01/BB',
      }),
    )
    const refused = await awardAtAgency(platform.deps, await platform.as('suoitram.chutich'), {
      ...onDossier(dossier),
      number: '42/QĐ-UBND',
      signedOn: '2027-03-12',
      signerName: 'Nguyễn Văn Minh',
      signerPost: 'Chủ tịch',
      signatureForm: '',
    })
    expect(refused).toMatchObject({ error: { code: 'award.not-competent' } })
  })
})

describe('a certificate', () => {
  it('keeps the name of its unit when the commune is renamed later', async () => {
    const { deps } = platform
    const code = await anyCode()
    const unit = await platform.unitId('X0001')
    take(
      await renameUnit(deps, await platform.as('quantri'), {
        unitId: unit,
        version: 1,
        name: 'Xã Suối Trong',
        from: '2027-03-12',
        legalBasis: 'Nghị quyết hư cấu 01/NQ-UBTVQH',
      }),
    )
    const checked = take(await checkCertificate(deps, platform.public, { code }))
    expect(checked).toMatchObject({ valid: true, unitName: 'Xã Suối Trầm' })
  })

  it('is unknown when nobody issued it, and when its row was changed after it was signed', async () => {
    const { deps } = platform
    expect(take(await checkCertificate(deps, platform.public, { code: '0000000000ZZ' }))).toMatchObject({
      valid: false,
      status: 'unknown',
      subjectName: null,
    })
    const code = await anyCode()
    expect(
      take(
        await checkCertificate(deps, platform.public, { code: code.toLowerCase().replace(/(.{4})/g, '$1 ') }),
      ),
    ).toMatchObject({ valid: true })
    const forge = sql`update decision_items set subject_name = 'Kẻ Mạo Danh' where id =
      (select decision_item_id from certificates where code = ${code})`
    await rowsOf(platform, forge)
    expect(take(await checkCertificate(deps, platform.public, { code }))).toMatchObject({
      valid: false,
      status: 'unknown',
    })
  })

  async function anyCode(): Promise<string> {
    const book = take(await listPublicAwards(platform.deps, platform.public, { pageSize: 1 }))
    return book.items[0]?.certificateCode ?? ''
  }
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })
})
