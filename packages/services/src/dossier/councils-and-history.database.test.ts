import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { giveOpinions, proposeFromSuoiTram, receive, voteInProvince } from '#test/province.ts'
import { onDossier, openFilled, openSubmitted } from '#test/walk.ts'
import { changeSetting } from '../administration/change-setting.ts'
import { openRound } from '../campaign/open-round.ts'
import { signDecision } from '../decision/sign-decision.ts'
import { getDossier } from './get-dossier.ts'
import { recordAgencyCouncil } from './record-agency-council.ts'
import { signSubmissionLetter } from './sign-submission-letter.ts'
import { submitDossier } from './submit-dossier.ts'
import { withdrawDossier } from './withdraw-dossier.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())
const on = (date: string) => platform.clock.set(`${date}T02:00:00.000Z`)
const base = { round: 'SK-2027', title: 'bk-tinh' } as const
const decided = { signerName: 'Trần Hồng Thái', signerPost: 'Phó Chủ tịch', signatureForm: 'KT.' as const }

describe('a council', () => {
  it('that misses its majority closes the way: not proposed, with the rule in one sentence', async () => {
    on('2027-03-12')
    const { deps } = platform
    const dossier = await openSubmitted(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: 'Hộ Nguyễn Thị Hạnh',
    })
    const record = async (counts: object) =>
      recordAgencyCouncil(deps, await platform.as('suoitram.thuky'), {
        ...onDossier(dossier),
        heldOn: '2027-03-12',
        membersTotal: 11,
        present: 10,
        writtenOpinions: 1,
        yes: 5,
        no: 6,
        minutes: '02/BB',
        ...counts,
      })
    expect(await record({ writtenOpinions: 2 })).toMatchObject({
      error: { code: 'council.count-inconsistent' },
    })
    expect(await record({ membersTotal: 9, present: 9, writtenOpinions: 0 })).toMatchObject({
      error: { code: 'council.count-inconsistent', params: { seats: 11 } },
    })
    expect(await record({ heldOn: '2027-03-13' })).toMatchObject({ error: { code: 'input.invalid' } })
    const closed = take(await record({}))
    expect(closed).toMatchObject({
      stage: 'agency.notProposed',
      votes: [
        {
          passed: false,
          explanation: {
            vi: '5/11 phiếu đồng ý, cần 6: không đạt. Có mặt 10/11 thành viên, cần 9.',
          },
        },
      ],
    })
    expect(await submitDossier(deps, await platform.as('suoitram.canbo'), onDossier(closed))).toMatchObject({
      error: { code: 'dossier.closed' },
    })
  })

  it('of 11 in favour among 15 does not propose a flag of the province, which needs 12', async () => {
    on('2027-03-12')
    const { deps } = platform
    take(
      await openRound(deps, await platform.as('khcn.thuongtruc'), {
        code: 'TK-2030',
        name: 'Tổng kết 2030',
        occasion: 'final',
        year: 2030,
        opensOn: '2027-01-01',
        closesOn: '2030-12-31',
        titles: ['co-tinh'],
      }),
    )
    const flag = { round: 'TK-2030', title: 'co-tinh', by: 'suoitram.canbo' } as const
    let dossier = await openSubmitted(platform, { ...flag, subject: 'Xã Suối Trầm' })
    dossier = take(
      await recordAgencyCouncil(deps, await platform.as('suoitram.thuky'), {
        ...onDossier(dossier),
        heldOn: '2027-03-12',
        membersTotal: 11,
        present: 11,
        writtenOpinions: 0,
        yes: 11,
        no: 0,
        minutes: '03/BB',
      }),
    )
    const head = await getDossier(deps, await platform.as('suoitram.chutich'), { dossierId: dossier.id })
    expect(take(head).steps.find((step) => step.act === 'signSubmissionLetter')?.missing).toMatchObject([
      { requirement: 'eligible', code: 'award.standard-missing' },
    ])
    take(
      await changeSetting(deps, await platform.as('snv.thamdinh'), {
        key: 'standard.co-tinh',
        value: 'Hướng dẫn 99/HD-SNV',
        legalBasis: 'Hướng dẫn 99/HD-SNV ngày 01/03/2027 (hư cấu)',
        version: 1,
      }),
    )
    dossier = take(await getDossier(deps, await platform.as('suoitram.chutich'), { dossierId: dossier.id }))
    dossier = take(
      await signSubmissionLetter(deps, await platform.as('suoitram.chutich'), {
        ...onDossier(dossier),
        number: '30/TTr-UBND',
        signedOn: '2027-03-12',
      }),
    )
    dossier = await giveOpinions(platform, await receive(platform, dossier))
    const missed = take(await voteInProvince(platform, dossier, { yes: 11, on: '2027-03-12' }))
    expect(missed).toMatchObject({
      stage: 'province.notProposed',
      votes: [{ level: 'agency' }, { level: 'province', passed: false }],
    })
    expect(missed.votes[1]?.explanation.vi).toContain('11/15 phiếu đồng ý, cần 12: không đạt')
  })
})

describe('leaving', () => {
  it('is free at any stage, with a reason, and final', async () => {
    on('2027-03-12')
    const dossier = await openFilled(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: 'Hoàng Văn Thuận',
    })
    const left = take(
      await withdrawDossier(platform.deps, await platform.as('suoitram.canbo'), {
        ...onDossier(dossier),
        reason: 'Thi đua là tự nguyện',
      }),
    )
    expect(left).toMatchObject({ stage: 'agency.withdrawn', steps: [] })
    const again = await openFilled(platform, { ...base, by: 'suoitram.canbo', subject: 'Hoàng Văn Thuận' })
    expect(again.id).not.toBe(left.id)
  })
})

describe('what was done before', () => {
  it('is shown as a warning: a past award, and an initiative another dossier claims', async () => {
    on('2027-03-12')
    const { deps } = platform
    let first = await openSubmitted(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: 'Võ Thị Lan',
      changes: { initiativeName: 'Bản đồ cứu hộ' },
    })
    first = await proposeFromSuoiTram(platform, first, { yes: 11, letter: '25/TTr-UBND', on: '2027-03-12' })
    first = await giveOpinions(platform, await receive(platform, first))
    first = take(await voteInProvince(platform, first, { yes: 15, on: '2027-03-12' }))
    take(
      await signDecision(deps, await platform.as('vpub.vanthu'), {
        dossiers: [onDossier(first)],
        number: '501/QĐ-UBND',
        signedOn: '2027-03-12',
        ...decided,
      }),
    )
    on('2027-08-18')
    const adHoc = await openFilled(platform, {
      round: 'DX-2025-2030',
      title: 'bk-tinh',
      by: 'suoitram.canbo',
      subject: 'Võ Thị Lan',
      changes: { achievementSummary: 'Lập bản đồ cứu hộ cho ba xã trong trận lũ tháng 8' },
    })
    expect(adHoc.pastAwards).toMatchObject([{ title: 'bk-tinh', decisionNumber: '501/QĐ-UBND' }])
    expect(adHoc.eligibility).toMatchObject([{ code: 'past-award', level: 'warn' }])
    const same = await openFilled(platform, {
      ...base,
      by: 'suoitram.canbo',
      subject: "Hộ Lơ Mu K' Sáu",
      changes: { initiativeName: '  bản ĐỒ cứu hộ ' },
    })
    expect(same.eligibility).toMatchObject([
      { code: 'initiative-reused', sentence: { vi: expect.stringContaining(first.code) } },
    ])
  })
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })
})
