import type { DossierRecord } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import { goldenNumbers, registerPerson } from '#test/golden-book.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { giveOpinions, proposeFromSuoiTram, receive, voteInProvince } from '#test/province.ts'
import { onDossier, openSubmitted } from '#test/walk.ts'
import { listPublicAwards } from '../award/list-public-awards.ts'
import { printCertificate } from '../document/print-certificate.ts'
import { printDecision } from '../document/print-decision.ts'
import { printSubmissionLetter } from '../document/print-submission-letter.ts'
import { getDossier } from '../dossier/get-dossier.ts'
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

async function bringToDecision(subject: string, title = 'bk-tinh'): Promise<DossierRecord> {
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
    await registerPerson(platform, 'Nguyễn Văn An')
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
    await registerPerson(platform, 'Trần Văn Bình')
    await registerPerson(platform, 'Lê Thị Cúc')
    const [first, second] = [await bringToDecision('Trần Văn Bình'), await bringToDecision('Lê Thị Cúc')]
    const before = await goldenNumbers(platform, 'golden:68:bk-tinh')
    const outcome = await signDecision(deps, await platform.as('vpub.vanthu'), {
      dossiers: [onDossier(first), { dossierId: second.id, version: second.version - 1 }],
      number: '791/QĐ-UBND',
      ...signature,
    })
    expect(outcome).toMatchObject({
      error: { code: 'dossier.version-stale', params: { dossierCode: second.code } },
    })
    expect(await goldenNumbers(platform, 'golden:68:bk-tinh')).toEqual(before)
    take(
      await signDecision(deps, await platform.as('vpub.vanthu'), {
        dossiers: [onDossier(first), onDossier(second)],
        number: '791/QĐ-UBND',
        ...signature,
      }),
    )
    expect(await goldenNumbers(platform, 'golden:68:bk-tinh')).toEqual([1, 2, 3, 4, 5])
  })

  it('keeps the golden book without a gap when many are signed at once and some fail', async () => {
    const { deps } = platform
    const names = Array.from({ length: 12 }, (_, index) => `Người Thứ ${index + 1}`)
    for (const name of names) await registerPerson(platform, name)
    const dossiers: DossierRecord[] = []
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
    expect(await goldenNumbers(platform, 'golden:68:bk-tinh')).toEqual(
      Array.from({ length: 13 }, (_, index) => index + 1),
    )
  }, 60_000)
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })
})
