import type { DossierRecord, FunctionPartView, ScoreExplanation } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { differencesFromEvents } from '#test/fold.ts'
import { countRows } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { title, withFunctions } from '#test/plugin-functions.ts'
import { onDossier, openFilled } from '#test/walk.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { disablePlugin } from '../plugin/disable-plugin.ts'
import { listPluginHealth } from '../plugin/plugin-health.ts'
import { resumePlugin } from '../plugin/resume-plugin.ts'
import { runDossierFunctions } from './run-dossier-functions.ts'

const hostileId = 'thidua.individual-household'
const form = 'f08-individual-achievement'
const criteria = [{ id: 'added-effort', title: title('Nỗ lực thêm'), maxPointsHundredths: 500 }]
const fields = ['subjectClass', 'd1Works']
const score = { event: 'score.form', form, fields, criteria } as const

/** One function of each kind of harm, and one that means well. */
const hostile = withFunctions({
  source: `
let calls = 0
export const fair = ({ d1Works }) => [{
  criterionId: 'added-effort', outcome: 'met', pointsHundredths: Math.min(500, 100 * (d1Works ?? []).length + 1 + calls++),
  because: ['d1Works'],
}]
export const count = ({ d1Works }, { occasion, settings }) => (d1Works ?? []).length
export function loop() { for (;;) {} }
export function bomb() { const kept = []; for (;;) kept.push(new Array(10000).fill(kept.length)) }
export function fails() { throw new Error('the sum is wrong') }
export const lies = () => [{ criterionId: 'added-effort', outcome: 'met', pointsHundredths: 999999 }]
`,
  hooks: [
    { id: 'a-fair', function: 'fair', title: title('Điểm nỗ lực'), ...score },
    { id: 'b-count', event: 'answer.derive', function: 'count', form, fields, type: 'integer' },
    { id: 'c-loop', function: 'loop', ...score },
    { id: 'd-bomb', function: 'bomb', ...score },
    { id: 'e-fails', event: 'answer.derive', function: 'fails', form, fields },
    { id: 'f-lies', function: 'lies', ...score },
  ],
})

let province: PluginProvince
let dossier: DossierRecord
let scoreBefore = ''
beforeAll(async () => {
  province = await openPluginProvince()
  await province.install('individual-household', '9.0.0', hostile)
  dossier = await openFilled(province, { ...officer, subject: individuals()[0] ?? '' })
  scoreBefore = JSON.stringify((await explain()).score)
})
afterAll(() => province.close())

const officer = { by: 'suoitram.canbo', round: 'SK-2027', title: 'bk-tinh' }
const admin = () => province.as('quantri')
const individuals = () =>
  province.deps.content.demonstration.subjects
    .filter((one) => one.stakeholder === 'individual' && one.unit === 'X0001')
    .map(({ name }) => name)
const explain = async (dossierId = dossier.id): Promise<ScoreExplanation> =>
  take(await explainDossierScore(province.deps, await province.as(officer.by), { dossierId }))
const runAgain = async (dossierId = dossier.id) =>
  take(await runDossierFunctions(province.deps, await province.as(officer.by), { dossierId }))
const partsOf = ({ functions }: ScoreExplanation) =>
  new Map((functions?.parts ?? []).map((part) => [part.hookId, part]))
const healthOf = async (pluginId = hostileId) => {
  await province.deps.functions.write()
  return take(await listPluginHealth(province.deps, await admin(), {})).find(
    (one) => one.pluginId === pluginId,
  )
}
const later = (minutes: number) =>
  province.clock.set(new Date(province.clock.now().getTime() + minutes * 60_000).toISOString())

/** What must be the same whoever computes it, whenever. */
const settled = ({
  state,
  value,
  lines,
  pointsHundredths,
  error,
  inputHash,
  resultHash,
  ticks,
}: FunctionPartView) =>
  JSON.stringify({ state, value, lines, pointsHundredths, error, inputHash, resultHash, ticks })

describe('a hostile plugin, installed through the platform’s own door', () => {
  it('has everything waiting before the dossier is handed in, and no call was made', async () => {
    const { functions } = await explain()
    expect(
      functions?.parts.map(({ hookId, state, pointsHundredths }) => [hookId, state, pointsHundredths]),
    ).toEqual(
      ['a-fair', 'b-count', 'c-loop', 'd-bomb', 'e-fails', 'f-lies'].map((id) => [id, 'waiting', null]),
    )
    expect(functions).toMatchObject({ pointsHundredths: null, complete: false, mayRun: true })
    expect((await healthOf())?.calls).toBe(0)
  })

  it('cannot keep a dossier from being handed in: what does not compute is not scored, never zero', async () => {
    const submitted = take(
      await submitDossier(province.deps, await province.as(officer.by), onDossier(dossier)),
    )
    expect(submitted.stage).not.toBe(dossier.stage)
    const told = await explain()
    const parts = partsOf(told)
    expect(
      [...parts.values()].map(({ hookId, state, error }) => [hookId, state, error?.code ?? null]),
    ).toEqual([
      ['a-fair', 'done', null],
      ['b-count', 'done', null],
      ['c-loop', 'failed', 'sandbox.ticks-exceeded'],
      ['d-bomb', 'failed', 'sandbox.memory-exceeded'],
      ['e-fails', 'failed', 'sandbox.function-failed'],
      ['f-lies', 'failed', 'sandbox.result-invalid'],
    ])
    for (const id of ['c-loop', 'd-bomb', 'f-lies']) expect(parts.get(id)?.pointsHundredths).toBeNull()
    expect(parts.get('f-lies')?.error?.params).toMatchObject({ place: '/0/pointsHundredths' })
    expect(parts.get('c-loop')).toMatchObject({ ticks: 201, error: { params: { limit: 200 } } })
    expect(told.functions).toMatchObject({ complete: false, mayRun: true })
    dossier = submitted
  })

  it('has its points in a bucket of their own: the score is what it was, byte for byte', async () => {
    const told = await explain()
    expect(JSON.stringify(told.score)).toBe(scoreBefore)
    expect(told.functions?.pointsHundredths).toBe(partsOf(told).get('a-fair')?.pointsHundredths)
  })

  it('says of every point which function of which package gave it, and on which answers', async () => {
    const locked = province.deps.active.lock.plugins.find(({ id }) => id === hostileId)
    expect(partsOf(await explain()).get('a-fair')).toMatchObject({
      pluginId: hostileId,
      version: '9.0.0',
      digest: locked?.digest,
      functionName: 'fair',
      title: { vi: 'Điểm nỗ lực' },
      outdated: null,
      lines: [
        {
          criterionId: 'added-effort',
          title: { vi: 'Nỗ lực thêm' },
          maxPointsHundredths: 500,
          because: [{ fieldId: 'd1Works' }],
        },
      ],
      inputHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      resultHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect(await countRows(province, 'events', `type = 'dossier.submit' and payload ? 'functions'`)).toBe(1)
  })

  it('gives the same in three runs, to the letter and to the tick; only what failed is called again', async () => {
    const runs = [await explain()]
    later(6)
    runs.push(await runAgain())
    later(6)
    runs.push(await runAgain())
    const [first, ...others] = runs.map((run) => [...partsOf(run).values()].map(settled))
    for (const other of others) expect(other).toEqual(first)
    const at = (run: ScoreExplanation | undefined, id: string) => run && partsOf(run).get(id)?.at
    expect(at(runs[2], 'a-fair')).toBe(at(runs[0], 'a-fair'))
    expect(at(runs[2], 'c-loop')).not.toBe(at(runs[0], 'c-loop'))
    expect(await differencesFromEvents(province)).toEqual([])
  })

  it('is told of on the health page, and reading a dossier calls nobody', async () => {
    const before = await healthOf()
    expect(before).toMatchObject({ calls: 14, failures: 12, ticksMost: 201, state: 'active' })
    expect(before?.memoryMostBytes).toBeGreaterThan(0)
    expect(before?.breaches).toHaveLength(6)
    await explain()
    await explain()
    expect((await healthOf())?.calls).toBe(14)
  })
})

describe('a neighbour’s function', () => {
  const points = [{ id: 'added-reach', title: title('Lan tỏa'), maxPointsHundredths: 300 }]
  const neighbour = withFunctions({
    source: `export const reach = ({ a2PressItems }) =>
      [{ criterionId: 'added-reach', outcome: 'met', pointsHundredths: Math.min(300, 10 * (a2PressItems ?? 0)) }]`,
    hooks: [
      {
        id: 'reach',
        event: 'score.form',
        function: 'reach',
        form: 'f05-commune-assessment',
        fields: ['a2PressItems'],
        criteria: points,
      },
    ],
  })

  it('is computed while the hostile one is being stopped', async () => {
    await province.install('commune', '9.0.0', neighbour)
    const other = await openFilled(province, { ...officer, subject: 'Xã Suối Trầm' })
    later(6)
    const [handedIn, hostileRun] = await Promise.all([
      submitDossier(province.deps, await province.as(officer.by), onDossier(other)),
      runAgain(),
    ])
    expect(handedIn.ok).toBe(true)
    expect(partsOf(hostileRun).get('c-loop')?.state).toBe('failed')
    const { functions } = await explain(other.id)
    const asked = Number(other.answers['a2PressItems'] ?? 0)
    expect(functions).toMatchObject({
      complete: true,
      mayRun: false,
      pointsHundredths: Math.min(300, 10 * asked),
      parts: [{ hookId: 'reach', state: 'done', pluginId: 'thidua.commune' }],
    })
    expect(await healthOf('thidua.commune')).toMatchObject({ calls: 1, failures: 0, breaches: [] })
  })
})

describe('a third breach within five minutes', () => {
  it('parks the plugin’s code on every node, tells the administrators, and leaves its data at work', async () => {
    const node = await province.open()
    const notices = () => countRows(province, 'notices', `kind = 'plugin.parked'`)
    expect(await notices()).toBe(0)
    later(6)
    await runAgain()
    expect((await healthOf())?.state).toBe('active')
    await runAgain()
    expect(await healthOf()).toMatchObject({ state: 'parked', advice: ['look-at-breaches'] })
    expect(await notices()).toBe(1)
    expect(await node.follow()).toBe(true)
    expect(node.deps().active.parked).toEqual(new Set([hostileId]))

    const { calls } = (await healthOf()) ?? { calls: 0 }
    const filled = await openFilled(province, { ...officer, subject: individuals()[1] ?? '' })
    const next = take(await submitDossier(province.deps, await province.as(officer.by), onDossier(filled)))
    const explained = await explain(next.id)
    expect(explained.score.lines.length).toBeGreaterThan(0)
    const parts = partsOf(explained)
    expect(new Set([...parts.values()].map(({ error }) => error?.code))).toEqual(new Set(['sandbox.parked']))
    expect((await healthOf())?.calls).toBe(calls)

    later(6)
    take(await resumePlugin(province.deps, await admin(), { pluginId: hostileId, reason: 'đã xem' }))
    const again = partsOf(await runAgain(next.id))
    expect(again.get('a-fair')).toMatchObject({ state: 'done', outdated: null })
    expect(again.get('c-loop')).toMatchObject({ state: 'failed', error: { code: 'sandbox.ticks-exceeded' } })
  })
})

describe('a plugin that is switched off', () => {
  it('is called no more on any node; what it gave stays readable', async () => {
    const node = await province.open()
    const plugin = node
      .deps()
      .plugins.plugins()
      .find(({ manifest }) => manifest.id === hostileId)
    const hook = plugin?.manifest.contributes.hooks?.[1]
    if (!plugin || hook?.event !== 'answer.derive') throw new Error('no such function')
    const call = () =>
      node.deps().functions.call(plugin, { ...hook, event: 'answer.derive' }, { answers: {}, context: {} })
    expect((await call()).outcome).toMatchObject({ ok: true, value: { result: { value: 0 } } })
    take(await disablePlugin(province.deps, await admin(), { pluginId: hostileId, reason: 'thử' }))
    await node.follow()
    expect((await call()).outcome).toMatchObject({ error: { code: 'sandbox.closed' } })
    const told = await explain()
    expect(partsOf(told).get('a-fair')).toMatchObject({ state: 'done', version: '9.0.0' })
    expect(told.functions?.mayRun).toBe(false)
    expect((await runAgain()).functions?.parts).toEqual(told.functions?.parts)
  })
})
