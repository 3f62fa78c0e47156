import type { DossierRecord } from '@thidua/contracts'
import { inTenant } from '@thidua/data'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { title, withFunctions } from '#test/plugin-functions.ts'
import { countRows } from '#test/rows-of.ts'
import { onDossier, openFilled } from '#test/walk.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { listDossierEvents } from '../dossier/list-dossier-events.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { callAfterSteps } from '../jobs/call-after-steps.ts'
import { drainOutbox } from '../jobs/drain-outbox.ts'
import { listNotices } from '../notice/list-notices.ts'
import { listPluginHealth } from '../plugin/plugin-health.ts'
import { listFileReaders } from './list-file-readers.ts'
import { parseDossierFile } from './parse-dossier-file.ts'

const form = 'f08-individual-achievement'
const pluginId = 'thidua.individual-household'
const officer = 'suoitram.canbo'

/** Functions that note something after a step, and functions that read files: good ones, and one of each kind of harm. */
const added = withFunctions({
  source: `
export const remind = ({ postAndUnit }, { act, stage }) =>
  act === 'submit' && stage.startsWith('agency.') ? [{ message: 'keep-paper', fieldId: 'postAndUnit' }] : []
export const grab = () => [{ message: 'keep-paper', stage: 'province.decided', pointsHundredths: 99999 }]
export function spin() { for (;;) {} }
const numbers = (line) => line.split(';').map((cell) => cell.trim())
export const read = ({ text, sheets }) => {
  const lines = text === null ? sheets[0].rows : text.split('\\n').map(numbers)
  return Object.fromEntries(lines.filter(([id]) => ['postAndUnit', 'd3Users', 'subjectClass'].includes(id)).map(([id, value]) => [id, id === 'd3Users' ? Number(value) : value]))
}
export const nul = () => 'a\\u0000b'
export const half = () => '\\uD800'
export function cries() { throw new Error('\\u0000 \\uD800') }
export const steal = () => ({ subjectClass: 'x', occupation: 'Another' })
export const list = () => ['subjectClass']
`,
  messages: { 'keep-paper': 'Giữ bản giấy quyết định bổ nhiệm.' },
  hooks: [
    ...['nul', 'half', 'cries'].map((name) => ({
      id: name,
      event: 'answer.derive' as const,
      function: name,
      form,
      fields: [],
    })),
    {
      id: 'a-remind',
      event: 'transition.after',
      function: 'remind',
      title: title('Nhắc sau khi nộp'),
      form,
      fields: ['postAndUnit'],
    },
    { id: 'b-grab', event: 'transition.after', function: 'grab', form, fields: [] },
    {
      id: 'c-read',
      event: 'import.parse',
      function: 'read',
      title: title('Tệp của phần mềm đơn vị'),
      form,
      fields: ['postAndUnit', 'd3Users', 'subjectClass'],
    },
    {
      id: 'd-steal',
      event: 'import.parse',
      function: 'steal',
      title: title('Tệp khác'),
      form,
      fields: ['subjectClass'],
    },
    {
      id: 'e-list',
      event: 'import.parse',
      function: 'list',
      title: title('Tệp nữa'),
      form,
      fields: ['subjectClass'],
    },
    {
      id: 'f-spin',
      event: 'import.parse',
      function: 'spin',
      title: title('Tệp mãi'),
      form,
      fields: ['subjectClass'],
    },
  ],
})

let province: PluginProvince
let dossier: DossierRecord
beforeAll(async () => {
  province = await openPluginProvince()
  await province.install('individual-household', '9.0.0', added)
  const [subject] = province.deps.content.demonstration.subjects.filter(
    (one) => one.stakeholder === 'individual' && one.unit === 'X0001',
  )
  dossier = await openFilled(province, {
    by: officer,
    subject: subject?.name ?? '',
    round: 'SK-2027',
    title: 'bk-tinh',
  })
})
afterAll(() => province.close())

const as = (username = officer) => province.as(username)
const explain = async () =>
  take(await explainDossierScore(province.deps, await as(), { dossierId: dossier.id }))
const partOf = async (hookId: string) =>
  (await explain()).functions?.parts.find((part) => part.hookId === hookId)
const read = async (hookId: string, name: string, text: string, username = officer) =>
  parseDossierFile(province.deps, await as(username), {
    dossierId: dossier.id,
    hookId,
    name,
    bytes: new TextEncoder().encode(text),
  })
const results = () => countRows(province, 'plugin_results', 'true')
const eventsOf = (type: string) => countRows(province, 'events', `type = '${type}'`)

describe('a file of another program', () => {
  it('is offered to be read to who fills in, and to nobody else', async () => {
    const readers = async (username: string) =>
      take(await listFileReaders(province.deps, await as(username), { dossierId: dossier.id }))
    expect((await readers(officer)).map(({ hookId, title }) => [hookId, title.vi])).toEqual([
      ['c-read', 'Tệp của phần mềm đơn vị'],
      ['d-steal', 'Tệp khác'],
      ['e-list', 'Tệp nữa'],
      ['f-spin', 'Tệp mãi'],
    ])
    expect(await readers('suoitram.thuky')).toEqual([])
    expect(
      await listFileReaders(province.deps, await as('phuongmau.canbo'), { dossierId: dossier.id }),
    ).toMatchObject({
      error: { code: 'dossier.not-found' },
    })
    expect(await read('c-read', 'a.csv', '', 'suoitram.thuky')).toMatchObject({ ok: false })
    expect(await read('a-remind', 'a.csv', '')).toMatchObject({ error: { code: 'plugin.reader-not-found' } })
  })

  it('is read by the plugin and judged like anything typed; nothing changes until a person saves it', async () => {
    const found = take(
      await read(
        'c-read',
        'bao-cao.csv',
        'postAndUnit; Tổ trưởng\nd3Users; 12\nsubjectClass; nobody\nother; 1',
      ),
    )
    expect(found.changes).toEqual({ postAndUnit: 'Tổ trưởng', d3Users: 12 })
    expect(found.problems).toMatchObject([{ code: 'form.not-an-option', path: '/subjectClass', cell: null }])
    const after = take(await getDossier(province.deps, await as(), { dossierId: dossier.id }))
    expect([after.version, after.answers]).toEqual([dossier.version, dossier.answers])
    const saved = take(
      await saveAnswers(province.deps, await as(), { ...onDossier(dossier), changes: found.changes }),
    )
    dossier = { ...dossier, version: saved.version }
  })

  it('is kept as what was read, by which function of which package, and stands in the history', async () => {
    expect(await partOf('c-read')).toMatchObject({
      event: 'import.parse',
      state: 'done',
      version: '9.0.0',
      outdated: null,
      read: { file: 'bao-cao.csv', count: 3 },
      inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      resultHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const events = take(await listDossierEvents(province.deps, await as(), { dossierId: dossier.id }))
    const told = events.find(({ type }) => type === 'dossier.parseFile')
    expect(told?.sentence.vi).toBe(
      'Đọc câu trả lời từ tệp bao-cao.csv bằng phần mở rộng “Cá nhân, hộ gia đình”',
    )
    expect((await explain()).functions?.pointsHundredths).toBeNull()
    expect(await differencesFromEvents(province)).toEqual([])
  })

  it.each([
    ['d-steal', 'a.csv', 'x', 'sandbox.result-invalid'],
    ['e-list', 'a.csv', 'x', 'sandbox.result-invalid'],
    ['f-spin', 'a.csv', 'x', 'sandbox.ticks-exceeded'],
    ['c-read', 'a.csv', 'x'.repeat(300_000), 'input.too-large'],
    ['c-read', 'a.exe', 'x', 'input.unsupported-media'],
    ['c-read', 'a.xlsx', 'not a workbook', 'input.unsupported-media'],
    ['c-read', 'a\u0000.csv', 'x', 'input.invalid'],
  ])('that cannot be read, by %s from %s, leaves nothing behind', async (hookId, name, text, code) => {
    const before = [await results(), await eventsOf('dossier.parseFile')]
    expect(await read(hookId, name, text)).toMatchObject({ error: { code } })
    expect([await results(), await eventsOf('dossier.parseFile')]).toEqual(before)
  })
})

describe('a step that was taken', () => {
  it('is taken although functions give text no database keeps: that part is not computed', async () => {
    const submitted = take(await submitDossier(province.deps, await as(), onDossier(dossier)))
    expect(submitted.stage).not.toBe(dossier.stage)
    dossier = submitted
    expect((await partOf('nul'))?.error).toMatchObject({
      code: 'sandbox.result-invalid',
      params: { reason: 'broken-text' },
    })
    expect((await partOf('half'))?.error?.code).toBe('sandbox.result-invalid')
    expect((await partOf('cries'))?.error?.code).toBe('sandbox.function-failed')
  })

  it('is followed by what the plugin notes: told once, kept, and changing nothing of the dossier', async () => {
    while (await drainOutbox(province.deps, province.tenantId)) continue
    const waiting = () => countRows(province, 'outbox', `topic = 'plugin.afterStep'`)
    expect(await waiting()).toBe(1)
    const before = JSON.stringify((await explain()).score)
    while (await callAfterSteps(province.deps, province.tenantId)) continue
    expect(await waiting()).toBe(0)
    expect(await partOf('a-remind')).toMatchObject({
      event: 'transition.after',
      state: 'done',
      outdated: null,
      notes: [{ text: { vi: 'Giữ bản giấy quyết định bổ nhiệm.' }, fieldId: 'postAndUnit' }],
      pointsHundredths: null,
    })
    const after = take(await getDossier(province.deps, await as(), { dossierId: dossier.id }))
    expect([after.stage, after.version, after.answers]).toEqual([
      dossier.stage,
      dossier.version,
      dossier.answers,
    ])
    expect(JSON.stringify((await explain()).score)).toBe(before)
    const [event] = take(await listDossierEvents(province.deps, await as(), { dossierId: dossier.id }))
    expect(event?.sentence.vi).toBe(
      'Phần mở rộng “Cá nhân, hộ gia đình” ghi chú: Giữ bản giấy quyết định bổ nhiệm.',
    )
    const [notice] = take(await listNotices(province.deps, await as(), {})).items
    expect(notice?.title.vi).toBe(`Có ghi chú cho hồ sơ ${dossier.code}`)
    expect(await differencesFromEvents(province)).toEqual([])
  })

  it('brings about nothing more than words: what asks for a stage or points is refused as a whole', async () => {
    expect(await partOf('b-grab')).toMatchObject({
      state: 'failed',
      notes: [],
      error: { code: 'sandbox.result-invalid', params: { place: '/0/stage' } },
    })
    const health = take(await listPluginHealth(province.deps, await as('quantri'), {}))
    expect(health.find((one) => one.pluginId === pluginId)?.state).toBe('active')
  })

  it('is told once, also when its message is delivered again', async () => {
    const told = () =>
      Promise.all([eventsOf('dossier.noted'), countRows(province, 'notices', `kind = 'dossier.noted'`)])
    const before = await told()
    expect(before[0]).toBe(1)
    const { deps, tenantId } = province
    const payload = JSON.stringify({
      dossierId: dossier.id,
      act: 'submit',
      stage: (await getDossier(deps, await as(), { dossierId: dossier.id }).then(take)).stage,
    })
    await inTenant(deps.database, { tenantId, userId: null }, (transaction) =>
      sql`insert into outbox (tenant_id, id, topic, payload, available_at)
        values (${tenantId}, gen_random_uuid(), 'plugin.afterStep', ${payload}::jsonb, now() - interval '1 day')`.execute(
        transaction,
      ),
    )
    while (await callAfterSteps(deps, tenantId)) continue
    expect(await countRows(province, 'outbox', `topic = 'plugin.afterStep'`)).toBe(0)
    expect(await told()).toEqual(before)
  })
})
