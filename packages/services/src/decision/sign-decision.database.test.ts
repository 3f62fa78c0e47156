import { inTenant, readInTenant } from '@thidua/data'
import type { DossierView } from '@thidua/contracts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '../../test/fold.ts'
import type { Platform } from '../../test/open-platform.ts'
import { openPlatform, take } from '../../test/open-platform.ts'
import { giveOpinions, proposeFromSuoiTram, receive, voteInProvince } from '../../test/province.ts'
import { onDossier, openSubmitted } from '../../test/walk.ts'
import { listPublicAwards } from '../award/list-public-awards.ts'
import { checkCertificate } from '../certificate/check-certificate.ts'
import { printCertificate } from '../document/print-certificate.ts'
import { printDecision } from '../document/print-decision.ts'
import { printSubmissionLetter } from '../document/print-submission-letter.ts'
import { awardAtAgency } from '../dossier/award-at-agency.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { recordAgencyCouncil } from '../dossier/record-agency-council.ts'
import { signSubmissionLetter } from '../dossier/sign-submission-letter.ts'
import { registerSubject } from '../organisation/register-subject.ts'
import { renameUnit } from '../organisation/rename-unit.ts'
import { listReadyDossiers } from './list-ready-dossiers.ts'
import { signDecision } from './sign-decision.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const base = { round: 'SK-2027', title: 'bk-tinh', by: 'suoitram.canbo' } as const
const signature = {
  signedOn: '2027-03-12',
  signerName: 'Trần Hồng Thái',
  signerPost: 'Phó Chủ tịch',
  signatureForm: 'KT.',
} as const
let letters = 100

async function bringToDecision(subject: string, title = 'bk-tinh'): Promise<DossierView> {
  letters += 1
  let dossier = await openSubmitted(platform, { ...base, title, subject })
  dossier = await proposeFromSuoiTram(platform, dossier, {
    yes: 11,
    letter: `${letters}/TTr-UBND`,
    on: '2027-03-12',
  })
  dossier = await giveOpinions(platform, await receive(platform, dossier))
  return take(await voteInProvince(platform, dossier, { yes: 15, on: '2027-03-12' }))
}

async function register(name: string): Promise<void> {
  take(
    await registerSubject(platform.deps, await platform.as('suoitram.canbo'), {
      stakeholder: 'individual',
      name,
      unitId: await platform.unitId('X0001'),
    }),
  )
}

async function goldenNumbers(book: string): Promise<readonly number[]> {
  return readInTenant(
    platform.deps.database,
    { tenantId: platform.tenantId, userId: null },
    async (transaction) => {
      const { rows } = await sql<{
        number: number
      }>`select split_part(c.golden_book_number, '/', 1)::int as number
      from certificates c join decision_items i on i.id = c.decision_item_id join decisions q on q.id = i.decision_id
      join org_units u on u.id = q.issuing_unit_id
      where 'golden:' || u.code || ':' || i.title = ${book} order by 1`.execute(transaction)
      return rows.map((row) => row.number)
    },
  )
}

describe('a decision over several dossiers', () => {
  it('orders them the Vietnamese way, pays each, numbers the golden book and certifies', async () => {
    const { deps } = platform
    const dossiers = [
      await bringToDecision('Đinh Thị Mai'),
      await bringToDecision("K' Brêu"),
      await bringToDecision('Xã Suối Trầm'),
    ]
    const ready = take(await listReadyDossiers(deps, await platform.as('vpub.vanthu'), {}))
    expect(ready.total).toBe(3)
    const decision = take(
      await signDecision(deps, await platform.as('vpub.vanthu'), {
        dossiers: dossiers.map(onDossier),
        number: '789 / QĐ-UBND',
        ...signature,
      }),
    )
    expect(decision.number).toBe('789/QĐ-UBND')
    expect(decision.items.map((item) => [item.order, item.subjectName, item.amount])).toEqual([
      [1, 'Xã Suối Trầm', 7_590_000],
      [2, "K' Brêu", 3_800_000],
      [3, 'Đinh Thị Mai', 3_800_000],
    ])
    expect(decision.items.map((item) => item.certificateCode)).toEqual([
      expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{12}$/),
      expect.any(String),
      expect.any(String),
    ])
    const book = take(await listPublicAwards(deps, platform.public, { search: 'dinh thi mai' }))
    expect(book.items).toMatchObject([
      { subjectName: 'Đinh Thị Mai', decisionNumber: '789/QĐ-UBND', signedOn: '2027-03-12' },
    ])
    expect(Object.keys(book.items[0] ?? {})).not.toContain('amount')

    const file = take(
      await printDecision(deps, await platform.as('vpub.vanthu'), { decisionId: decision.id }),
    )
    const text = new TextDecoder().decode(file.bytes)
    expect(file.fileName).toBe('789-qd-ubnd.docx')
    for (const part of [
      'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÂM ĐỒNG',
      'KT. CHỦ TỊCH',
      '15.190.000',
      'Luật Thi đua',
    ]) {
      expect(text).toContain(part)
    }
    const letter = take(
      await printSubmissionLetter(deps, await platform.as('suoitram.chutich'), {
        dossierId: dossiers[0]?.id ?? '',
      }),
    )
    expect(new TextDecoder().decode(letter.bytes)).toContain('Đinh Thị Mai')
    const code = decision.items[2]?.certificateCode ?? ''
    const sheet = take(await printCertificate(deps, await platform.as('dinh.mai'), { code }))
    expect(JSON.parse(new TextDecoder().decode(sheet.bytes))).toMatchObject({
      kind: 'certificateOfMerit',
      subjectName: 'Đinh Thị Mai',
      qrText: expect.stringContaining(`https://thidua.example/xac-nhan/${code}#`),
      invented: true,
    })
    expect(await printCertificate(deps, await platform.as('k.breu'), { code })).toMatchObject({
      error: { code: 'certificate.not-found' },
    })
  })

  it('is refused when empty, for the wrong person, or with a number that is taken or not one', async () => {
    const { deps } = platform
    await register('Nguyễn Văn An')
    const dossier = await bringToDecision('Nguyễn Văn An')
    const sign = async (change: object) =>
      signDecision(deps, await platform.as('vpub.vanthu'), {
        dossiers: [onDossier(dossier)],
        number: '790/QĐ-UBND',
        ...signature,
        ...change,
      })
    expect(await sign({ dossiers: [] })).toMatchObject({ error: { code: 'decision.empty' } })
    expect(await sign({ number: '789/QĐ-UBND' })).toMatchObject({ error: { code: 'decision.number-taken' } })
    expect(await sign({ number: '790/QD-UBND' })).toMatchObject({
      error: { code: 'decision.number-invalid' },
    })
    expect(await sign({ signedOn: '2027-03-13' })).toMatchObject({ error: { code: 'input.invalid' } })
    expect(
      await signDecision(deps, await platform.as('snv.thamdinh'), {
        dossiers: [onDossier(dossier)],
        number: '790/QĐ-UBND',
        ...signature,
      }),
    ).toMatchObject({ error: { code: 'access.denied' } })
    const untouched = take(
      await getDossier(deps, await platform.as('vpub.vanthu'), { dossierId: dossier.id }),
    )
    expect(untouched).toMatchObject({ stage: 'province.decision', version: dossier.version, award: null })
  })

  it('happens for all its dossiers or for none', async () => {
    const { deps } = platform
    await register('Trần Văn Bình')
    await register('Lê Thị Cúc')
    const [first, second] = [await bringToDecision('Trần Văn Bình'), await bringToDecision('Lê Thị Cúc')]
    const before = await goldenNumbers('golden:68:bk-tinh')
    const outcome = await signDecision(deps, await platform.as('vpub.vanthu'), {
      dossiers: [onDossier(first), { dossierId: second.id, version: second.version - 1 }],
      number: '791/QĐ-UBND',
      ...signature,
    })
    expect(outcome).toMatchObject({
      error: { code: 'dossier.version-stale', params: { dossierCode: second.code } },
    })
    expect(await goldenNumbers('golden:68:bk-tinh')).toEqual(before)
    take(
      await signDecision(deps, await platform.as('vpub.vanthu'), {
        dossiers: [onDossier(first), onDossier(second)],
        number: '791/QĐ-UBND',
        ...signature,
      }),
    )
    expect(await goldenNumbers('golden:68:bk-tinh')).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the golden book without a gap when many are signed at once and some fail', async () => {
    const { deps } = platform
    const names = Array.from({ length: 12 }, (_, index) => `Người Thứ ${index + 1}`)
    for (const name of names) await register(name)
    const dossiers: DossierView[] = []
    for (const name of names) dossiers.push(await bringToDecision(name))
    const outcomes = await Promise.all(
      dossiers.map(async (dossier, index) =>
        signDecision(deps, await platform.as('vpub.vanthu'), {
          dossiers: [{ ...onDossier(dossier), version: dossier.version - (index % 4 === 3 ? 1 : 0) }],
          number: `${900 + (index === 5 ? 4 : index)}/QĐ-UBND`,
          ...signature,
        }),
      ),
    )
    // three decided on an old version, and two typed the same number
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(8)
    expect(
      outcomes.filter((outcome) => !outcome.ok && outcome.error.code === 'decision.number-taken'),
    ).toHaveLength(1)
    expect(await goldenNumbers('golden:68:bk-tinh')).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
  }, 60_000)
})

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
    expect(await goldenNumbers('golden:X0001:gk')).toEqual([1, 2])
  })

  it('cannot grant a title of the province', async () => {
    await register('Phạm Thị Dung')
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
    await inTenant(deps.database, { tenantId: platform.tenantId, userId: null }, (transaction) =>
      sql`update decision_items set subject_name = 'Kẻ Mạo Danh' where id =
        (select decision_item_id from certificates where code = ${code})`.execute(transaction),
    )
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
