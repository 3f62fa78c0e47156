import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import { countRows } from '#test/rows-of.ts'
import type { Platform } from '#test/open-platform.ts'
import { call, openPlatform, take } from '#test/open-platform.ts'
import { onDossier, openFilled, openSubmitted } from '#test/walk.ts'
import { closeRound } from '../campaign/close-round.ts'
import { listRounds } from '../campaign/list-rounds.ts'
import { openRound } from '../campaign/open-round.ts'
import { appraiseDossier } from './appraise-dossier.ts'
import { createDossier } from './create-dossier.ts'
import { getDossier } from './get-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { receiveDossier } from './receive-dossier.ts'
import { recordAgencyCouncil } from './record-agency-council.ts'
import { saveAnswers } from './save-answers.ts'
import { submitDossier } from './submit-dossier.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform()
})
afterAll(() => platform.close())

const commune = {
  by: 'suoitram.canbo',
  subject: 'Xã Suối Trầm',
  round: 'SK-2027',
  title: 'bk-tinh',
} as const
const session = {
  heldOn: '2027-03-08',
  membersTotal: 11,
  present: 10,
  writtenOpinions: 1,
  yes: 11,
  no: 0,
  minutes: '01/BB',
}

describe('a dossier is refused with a reason', () => {
  it('when it is opened without a key, for a stranger, a closed title or a round that is over', async () => {
    const { deps } = platform
    const input = {
      roundId: await platform.roundId('SK-2027'),
      subjectId: await platform.subjectId('Xã Suối Trầm'),
      title: 'bk-tinh',
    }
    const officer = await platform.as('suoitram.canbo')
    expect(await createDossier(deps, { ...officer, idempotencyKey: null }, input)).toMatchObject({
      error: { code: 'request.key-missing' },
    })
    expect(await createDossier(deps, platform.public, input)).toMatchObject({
      error: { code: 'session.required' },
    })
    expect(await createDossier(deps, await platform.as('snv.thamdinh'), input)).toMatchObject({
      error: { code: 'access.denied' },
    })
    expect(await createDossier(deps, await platform.as('phuongmau.canbo'), input)).toMatchObject({
      error: { code: 'subject.not-found' },
    })
    expect(
      await createDossier(deps, await platform.as('suoitram.canbo'), { ...input, title: 'co-tinh' }),
    ).toMatchObject({ error: { code: 'round.title-not-offered' } })
    expect(
      await createDossier(deps, await platform.as('suoitram.canbo'), {
        ...input,
        roundId: await platform.roundId('HN-2026'),
        title: 'gk',
      }),
    ).toMatchObject({ error: { code: 'round.closed', params: { closesOn: '2026-12-31' } } })
  })

  it('when something typed could not be kept: all of it is refused, nothing is lost in silence', async () => {
    const dossier = await openFilled(platform, commune)
    const save = async (changes: Record<string, never>) =>
      saveAnswers(platform.deps, await platform.as('suoitram.canbo'), { ...onDossier(dossier), changes })
    expect(await save({ strangeField: 'x' as never })).toMatchObject({
      error: { code: 'input.invalid', problems: [{ code: 'form.unknown-field', path: '/strangeField' }] },
    })
    expect(await save({ achievementSummary: 12 as never })).toMatchObject({
      error: { problems: [{ code: 'form.wrong-type', path: '/achievementSummary' }] },
    })
    expect(await save({ achievementSummary: 'a\u0000b' as never })).toMatchObject({
      error: { problems: [{ code: 'form.control-character' }] },
    })
  })

  it('keeps what is typed in NFC, whatever the keyboard sends', async () => {
    const { items } = take(
      await listDossiers(platform.deps, await platform.as('suoitram.canbo'), { search: 'suoi tram' }),
    )
    const dossier = take(
      await getDossier(platform.deps, await platform.as('suoitram.canbo'), { dossierId: items[0]?.id ?? '' }),
    )
    const text = 'Số hóa hộ tịch của xã Suối Trầm được hoàn thành trước hạn'
    const saved = take(
      await saveAnswers(platform.deps, await platform.as('suoitram.canbo'), {
        ...onDossier(dossier),
        changes: { achievementSummary: text.normalize('NFD') },
      }),
    )
    const after = take(
      await getDossier(platform.deps, await platform.as('suoitram.canbo'), { dossierId: dossier.id }),
    )
    expect(after.version).toBe(saved.version)
    expect(after.answers['achievementSummary']).toBe(text.normalize('NFC'))
  })

  it('when it is opened a second time for the same subject, round and title', async () => {
    const again = await createDossier(platform.deps, await platform.as('suoitram.canbo'), {
      roundId: await platform.roundId('SK-2027'),
      subjectId: await platform.subjectId('Xã Suối Trầm'),
      title: 'bk-tinh',
    })
    expect(again).toMatchObject({ error: { code: 'dossier.already-exists' } })
  })

  it('when an act comes out of turn, from the wrong person, or incomplete', async () => {
    const { deps } = platform
    const opened = await openFilled(platform, { ...commune, by: 'k.breu', subject: "K' Brêu" })
    const officer = await platform.as('suoitram.canbo')
    expect(await receiveDossier(deps, officer, onDossier(opened))).toMatchObject({
      error: { code: 'dossier.wrong-stage', params: { stage: 'agency.draft', act: 'receive' } },
    })
    expect(await submitDossier(deps, await platform.as('suoitram.chutich'), onDossier(opened))).toMatchObject(
      { error: { code: 'access.denied', params: { act: 'submit' } } },
    )
    const cleared = take(
      await saveAnswers(deps, await platform.as('k.breu'), {
        ...onDossier(opened),
        changes: { achievementSummary: null },
      }),
    )
    const incomplete = await submitDossier(deps, await platform.as('k.breu'), {
      dossierId: opened.id,
      version: cleared.version,
    })
    expect(incomplete).toMatchObject({
      error: {
        code: 'dossier.answers-incomplete',
        problems: [{ code: 'form.required', path: '/achievementSummary' }],
      },
    })
    const seen = take(await getDossier(deps, await platform.as('k.breu'), { dossierId: opened.id }))
    expect(seen.steps.find((step) => step.act === 'submit')?.missing).toMatchObject([
      { requirement: 'answersComplete', code: 'dossier.answers-incomplete' },
    ])
  })

  it('with “not found” for people of another unit and for provincial officers before submission', async () => {
    const dossier = await openSubmitted(platform, { ...commune, by: 'dinh.mai', subject: 'Đinh Thị Mai' })
    for (const stranger of ['phuongmau.canbo', 'k.breu', 'snv.thamdinh', 'quantri']) {
      const seen = await getDossier(platform.deps, await platform.as(stranger), { dossierId: dossier.id })
      expect(seen).toMatchObject({ error: { code: 'dossier.not-found' } })
      const acted = await appraiseDossier(platform.deps, await platform.as(stranger), {
        ...onDossier(dossier),
        favourable: true,
        text: 'x',
      })
      expect(acted).toMatchObject({ error: { code: 'dossier.not-found' } })
      const listed = take(await listDossiers(platform.deps, await platform.as(stranger), {}))
      expect(listed.items.filter((item) => item.id === dossier.id)).toEqual([])
    }
  })

  it('when its round was closed before it was submitted', async () => {
    const { deps } = platform
    const round = take(
      await openRound(deps, await platform.as('khcn.thuongtruc'), {
        code: 'SK-2027-B',
        name: 'Đợt bổ sung',
        occasion: 'interim',
        year: 2027,
        opensOn: '2027-03-01',
        closesOn: '2027-06-30',
        titles: ['bk-tinh'],
      }),
    )
    const dossier = await openFilled(platform, { ...commune, round: 'SK-2027-B' })
    expect(round).toMatchObject({ open: true, version: 1 })
    take(await closeRound(deps, await platform.as('khcn.thuongtruc'), { roundId: round.id, version: 1 }))
    expect(await submitDossier(deps, await platform.as('suoitram.canbo'), onDossier(dossier))).toMatchObject({
      error: { code: 'round.closed' },
    })
    const rounds = take(await listRounds(deps, await platform.as('suoitram.canbo'), { openOnly: true }))
    expect(rounds.map((one) => one.code)).not.toContain('SK-2027-B')
  })
})

describe('many hands at once', () => {
  it('two secretaries record at once: one wins, the other learns who and when', async () => {
    const dossier = await openSubmitted(platform, {
      ...commune,
      subject: 'Hoàng Văn Thuận',
      by: 'suoitram.canbo',
    })
    const record = async () =>
      recordAgencyCouncil(platform.deps, await platform.as('suoitram.thuky'), {
        ...onDossier(dossier),
        ...session,
      })
    const outcomes = await Promise.all([record(), record()])
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
      error: { code: 'dossier.version-stale', params: { by: 'Phạm Văn Quý', at: expect.any(String) } },
    })
  })

  it('twenty identical retries of opening make one dossier and give one answer', async () => {
    const actor = await platform.actorOf('suoitram.canbo')
    const key = randomUUID()
    const input = {
      roundId: await platform.roundId('SK-2027'),
      subjectId: await platform.subjectId("Hộ Lơ Mu K' Sáu"),
      title: 'bk-tinh',
    }
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => createDossier(platform.deps, call(actor, key), input)),
    )
    const ids = new Set(outcomes.map((outcome) => take(outcome).id))
    expect(ids.size).toBe(1)
    expect(await countRows(platform, 'events', `command_id = '${key}'`)).toBe(1)
  })

  it('twenty identical retries of submitting take one step', async () => {
    const opened = await openFilled(platform, {
      ...commune,
      by: 'suoitram.canbo',
      subject: 'Hộ Nguyễn Thị Hạnh',
    })
    const actor = await platform.actorOf('suoitram.canbo')
    const key = randomUUID()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => submitDossier(platform.deps, call(actor, key), onDossier(opened))),
    )
    expect(new Set(outcomes.map((outcome) => take(outcome).version))).toEqual(new Set([opened.version + 1]))
    expect(await countRows(platform, 'events', `command_id = '${key}'`)).toBe(1)
  })

  it('the same key for another request is refused', async () => {
    const actor = await platform.actorOf('suoitram.canbo')
    const key = randomUUID()
    const dossier = await openFilled(platform, { ...commune, by: 'suoitram.canbo', subject: 'Võ Thị Lan' })
    const first = { ...onDossier(dossier), changes: { achievementSummary: 'Bản đồ cứu hộ cho ba xã' } }
    take(await saveAnswers(platform.deps, call(actor, key), first))
    const other = { ...first, changes: { achievementSummary: 'Một nội dung khác hẳn' } }
    expect(await saveAnswers(platform.deps, call(actor, key), other)).toMatchObject({
      error: { code: 'request.key-reused' },
    })
  })
})

describe('state and events', () => {
  it('agree for every dossier of this file', async () => {
    expect(await differencesFromEvents(platform)).toEqual([])
  })
})
