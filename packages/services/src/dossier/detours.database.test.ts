import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { giveOpinions, proposeFromSuoiTram, receive } from '#test/province.ts'
import { rowsOf } from '#test/rows-of.ts'
import { onDossier, openSubmitted } from '#test/walk.ts'
import { listTasks } from '../task/list-tasks.ts'
import { answerSupplement } from './answer-supplement.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { listDossierEvents } from './list-dossier-events.ts'
import { requestSupplement } from './request-supplement.ts'
import { resumeDossier } from './resume-dossier.ts'
import { returnDossier } from './return-dossier.ts'
import { saveAnswers } from './save-answers.ts'
import { submitDossier } from './submit-dossier.ts'
import { suspendDossier } from './suspend-dossier.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())
const on = (date: string) => platform.clock.set(`${date}T02:00:00.000Z`)
const base = { round: 'SK-2027', title: 'bk-tinh' } as const

describe('a supplement', () => {
  it('stops the clock of the station that asked and starts it anew when it comes: 20/04 becomes 26/04/2027', async () => {
    on('2027-03-12')
    const { deps } = platform
    let dossier = await openSubmitted(platform, { ...base, by: 'dinh.mai', subject: 'Đinh Thị Mai' })
    dossier = await proposeFromSuoiTram(platform, dossier, {
      yes: 8,
      letter: '22/TTr-UBND',
      on: '2027-03-12',
    })
    on('2027-03-22')
    dossier = await receive(platform, dossier)
    expect(dossier.deadline).toMatchObject({
      dueOn: '2027-04-20',
      workingDaysLeft: 20,
      skipped: [{ date: '2027-04-16' }],
    })
    on('2027-03-24')
    const asked = take(
      await requestSupplement(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Bản chụp giấy chứng nhận không đọc được',
        fieldIds: ['achievementSummary'],
      }),
    )
    expect(asked).toMatchObject({
      stage: 'province.supplement',
      deadlineOn: null,
      deadline: { paused: true, workingDaysLeft: 18 },
      openRequest: { kind: 'supplement', fieldIds: ['achievementSummary'] },
      holder: { role: 'agencyOfficer', unit: { code: 'X0001' } },
    })
    const tasks = take(await listTasks(deps, await platform.as('suoitram.canbo'), {}))
    expect(tasks).toMatchObject([{ act: 'answerSupplement', dossier: { id: asked.id } }])
    expect(
      await appraiseDossier(deps, await platform.as('khcn.thuongtruc'), {
        ...onDossier(asked),
        favourable: true,
        text: 'x',
      }),
    ).toMatchObject({ error: { code: 'dossier.wrong-stage' } })
    on('2027-03-26')
    const edited = take(
      await saveAnswers(deps, await platform.as('dinh.mai'), {
        ...onDossier(asked),
        changes: { achievementSummary: 'Sáng kiến liên thông hộ tịch đã được công nhận cấp tỉnh' },
      }),
    )
    const answered = take(
      await answerSupplement(deps, await platform.as('suoitram.canbo'), {
        dossierId: asked.id,
        version: edited.version,
        note: 'Đã nộp bản rõ',
      }),
    )
    expect(answered).toMatchObject({
      stage: 'province.appraisal',
      deadlineOn: '2027-04-26',
      deadline: { startedOn: '2027-03-26' },
      openRequest: null,
    })
  })
})

describe('a return', () => {
  it('leads back to the start with its reason, and the second run is judged by its own votes', async () => {
    on('2027-03-12')
    const { deps } = platform
    let dossier = await openSubmitted(platform, { ...base, by: 'suoitram.canbo', subject: 'Xã Suối Trầm' })
    dossier = await proposeFromSuoiTram(platform, dossier, {
      yes: 11,
      letter: '22/TTr-UBND',
      on: '2027-03-12',
    })
    expect(dossier.submissionLetter?.number).toBe('22/TTr-UBND')
    dossier = await receive(platform, dossier)
    const returned = take(
      await returnDossier(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Thiếu biên bản bình xét',
      }),
    )
    expect(returned).toMatchObject({
      stage: 'agency.draft',
      openRequest: { kind: 'return', reason: 'Thiếu biên bản bình xét' },
      deadlineOn: null,
    })
    expect(
      await returnDossier(deps, await platform.as('snv.thamdinh'), { ...onDossier(returned), reason: 'x' }),
    ).toMatchObject({ error: { code: 'dossier.wrong-stage' } })
    let again = take(await submitDossier(deps, await platform.as('suoitram.canbo'), onDossier(returned)))
    expect(again).toMatchObject({ stage: 'agency.council', openRequest: null })
    again = await proposeFromSuoiTram(platform, again, { yes: 11, letter: '23/TTr-UBND', on: '2027-03-12' })
    again = await giveOpinions(platform, await receive(platform, again))
    expect(again).toMatchObject({ stage: 'province.council', receipt: { number: '03/2027' } })
    const events = take(
      await listDossierEvents(deps, await platform.as('snv.thamdinh'), { dossierId: again.id }),
    )
    expect(events.find((event) => event.type === 'dossier.return')?.reason).toBe('Thiếu biên bản bình xét')
  })

  it('is refused without a reason', async () => {
    const dossier = await openSubmitted(platform, {
      ...base,
      by: 'phuongmau.canbo',
      subject: 'Phường Mẫu',
    })
    expect(
      await returnDossier(platform.deps, await platform.as('phuongmau.thuky'), {
        ...onDossier(dossier),
        reason: '   ',
      }),
    ).toMatchObject({ error: { code: 'workflow.reason-required' } })
  })
})

describe('a suspension', () => {
  it('holds everything but resuming, and gives back the days that were left', async () => {
    on('2027-03-12')
    const { deps } = platform
    let dossier = await openSubmitted(platform, { ...base, by: 'k.breu', subject: "K' Brêu" })
    dossier = await proposeFromSuoiTram(platform, dossier, {
      yes: 10,
      letter: '24/TTr-UBND',
      on: '2027-03-12',
    })
    on('2027-03-22')
    dossier = await receive(platform, dossier)
    on('2027-04-12')
    const suspended = take(
      await suspendDossier(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(dossier),
        reason: 'Đơn tố cáo có ký tên ngày 12/04',
      }),
    )
    expect(suspended).toMatchObject({
      suspended: true,
      stage: 'province.appraisal',
      canEdit: false,
      suspension: { reason: 'Đơn tố cáo có ký tên ngày 12/04' },
      deadline: { paused: true, workingDaysLeft: 5 },
    })
    expect(
      await appraiseDossier(deps, await platform.as('khcn.thuongtruc'), {
        ...onDossier(suspended),
        favourable: true,
        text: 'x',
      }),
    ).toMatchObject({ error: { code: 'dossier.suspended' } })
    on('2027-05-07')
    const resumed = take(
      await resumeDossier(deps, await platform.as('snv.thamdinh'), {
        ...onDossier(suspended),
        reason: 'Thanh tra kết luận không vi phạm',
      }),
    )
    expect(resumed).toMatchObject({
      suspended: false,
      suspension: null,
      deadline: { startedOn: '2027-03-22', dueOn: '2027-05-14', workingDaysLeft: 5 },
    })
    expect(
      await resumeDossier(deps, await platform.as('snv.thamdinh'), { ...onDossier(resumed), reason: 'x' }),
    ).toMatchObject({ error: { code: 'dossier.not-suspended' } })
  })
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })

  it('are noticed to differ when somebody moves a dossier behind the back of its events', async () => {
    const move = (stage: string) =>
      rowsOf(platform, sql`update dossiers set stage = ${stage} where subject_name = ${"K' Brêu"}`)
    await move('agency.draft')
    expect(await differencesFromEvents(platform)).toHaveLength(1)
    await move('province.appraisal')
  })
})
