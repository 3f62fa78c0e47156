import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { call, openPlatform, take } from '#test/open-platform.ts'
import { countRows, rowsInMaintenance, rowsOf } from '#test/rows-of.ts'
import { createDossier } from './create-dossier.ts'
import { listDossiers } from './list-dossiers.ts'
import { recallOpening } from './last-opening.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform()
})
afterAll(() => platform.close())

const officer = 'suoitram.canbo'
const round = 'SK-2027'
const open = async (subject: string, key?: string) => {
  const actor = await platform.actorOf(officer)
  return createDossier(platform.deps, call(actor, key), {
    roundId: await platform.roundId(round),
    subjectId: await platform.subjectId(subject),
    title: 'bk-tinh',
  })
}
const believed = async () =>
  recallOpening(platform.deps, await platform.actorOf(officer), await platform.roundId(round))
const written = async (dossierId: string) =>
  rowsOf(
    platform,
    sql<
      Record<string, unknown>
    >`select d.subject_name as name, d.subject_kind as kind, d.stakeholder, d.search_key as found,
      d.sort_key as sorted, c.content_id as form
    from dossiers d join content_versions c on c.tenant_id = d.tenant_id and c.hash = d.form_hash where d.id = ${dossierId}`,
  )

it('a second opening is decided on what the first one found; name and keys are the subject’s own', async () => {
  expect(await believed()).toBeNull()
  take(await open("K' Brêu"))
  expect(await believed()).toMatchObject({ round: { code: round }, subject: { stakeholder: 'individual' } })
  expect(JSON.stringify(await believed())).not.toContain('Brêu')
  const { id, code } = take(await open('Đinh Thị Mai'))
  expect(await written(id)).toEqual([
    {
      name: 'Đinh Thị Mai',
      kind: 'individual',
      stakeholder: 'individual',
      found: `${code.toLowerCase().replace('-', ' ')} dinh thi mai`,
      sorted: 'Mai Đinh Thị',
      form: 'f08-individual-achievement',
    },
  ])
  const found = await listDossiers(platform.deps, await platform.as(officer), { search: 'đinh thị mai' })
  expect(take(found).items.map((item) => item.id)).toEqual([id])
})

it('another kind of subject is decided on as what it is, and believed from then on', async () => {
  const household = take(await open('Hộ Nguyễn Thị Hạnh'))
  expect(await written(household.id)).toMatchObject([{ kind: 'household', stakeholder: 'household' }])
  expect(await believed()).toMatchObject({ subject: { kind: 'household' } })
  const commune = take(await open('Xã Suối Trầm'))
  expect(await written(commune.id)).toMatchObject([{ kind: 'collective', stakeholder: 'commune' }])
})

it('who has moved away since is nobody’s to propose', async () => {
  const id = await platform.subjectId('Võ Thị Lan')
  const [before] = await rowsInMaintenance(
    platform,
    sql<{ unit: string; elsewhere: string }>`select s.unit_id as unit, u.id as elsewhere
    from subjects s join org_units u on u.tenant_id = s.tenant_id and u.code = 'X0002' where s.id = ${id}`,
  )
  const move = (unit: string | undefined) =>
    rowsInMaintenance(platform, sql`update subjects set unit_id = ${unit} where id = ${id}`)
  await move(before?.elsewhere)
  expect(await open('Võ Thị Lan')).toMatchObject({ error: { code: 'subject.not-found' } })
  await move(before?.unit)
})

it('a round that was closed behind the program’s back is closed', async () => {
  const change = (closedAt: string | null) =>
    rowsInMaintenance(
      platform,
      sql`update rounds set closed_at = ${closedAt}, version = version + 1 where code = ${round}`,
    )
  expect(await believed()).toMatchObject({ round: { closed: false } })
  await change('2027-03-08T00:00:00Z')
  expect(await open('Võ Thị Lan')).toMatchObject({ error: { code: 'round.closed' } })
  expect(await countRows(platform, 'dossiers', `subject_name = 'Võ Thị Lan'`)).toBe(0)
  await change(null)
  take(await open('Võ Thị Lan'))
})

it('a belief refuses nobody: a round reopened since takes dossiers again', async () => {
  const actor = await platform.actorOf(officer)
  const now = await believed()
  if (!now?.round) throw new Error('nothing is believed')
  const key = `${actor.tenantId} ${actor.kind === 'person' ? actor.userId : ''} ${now.round.id}`
  const until = platform.deps.wallClock.now().getTime() + 60_000
  platform.deps.caches.openings.set(key, { ...now, round: { ...now.round, closed: true } }, until)
  expect(await believed()).toMatchObject({ round: { closed: true } })
  take(await open('Hoàng Văn Thuận'))
})

it('a retry gets the first answer, and its own dossier is not in its way', async () => {
  const key = 'mot-khoa-cho-hai-lan'
  const first = take(await open("Hộ Lơ Mu K' Sáu", key))
  expect(take(await open("Hộ Lơ Mu K' Sáu", key))).toEqual(first)
  expect(await open("Hộ Lơ Mu K' Sáu")).toMatchObject({ error: { code: 'dossier.already-exists' } })
})
