import { stepTicks } from '@thidua/plugin-host'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { title, withFunctions } from '#test/plugin-functions.ts'
import { onDossier, openFilled } from '#test/walk.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { listPluginHealth } from '../plugin/plugin-health.ts'
import { runDossierFunctions } from './run-dossier-functions.ts'

/** Ten functions, each well within its own limit, that together would keep an official waiting. */
const many = withFunctions({
  source: `
export const slow = (answers) => {
  let sum = 0
  for (let turn = 0; turn < 800_000; turn += 1) sum += turn % 7
  return sum
}
`,
  hooks: Array.from({ length: 10 }, (_, at) => ({
    id: `part-${at}`,
    event: 'answer.derive',
    function: 'slow',
    form: 'f08-individual-achievement',
    fields: ['subjectClass'],
    type: 'integer',
    title: title(`Phần ${at}`),
  })),
})
const officer = { by: 'suoitram.canbo', round: 'SK-2027', title: 'bk-tinh' }

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
  await province.install('individual-household', '9.0.0', many)
})
afterAll(() => province.close())

it('many functions together may use so much of a step; the rest is computed when asked again', async () => {
  const subject = province.deps.content.demonstration.subjects.find(
    (one) => one.stakeholder === 'individual' && one.unit === 'X0001',
  )
  const dossier = await openFilled(province, { ...officer, subject: subject?.name ?? '' })
  const call = () => province.as(officer.by)
  const { stage } = take(await submitDossier(province.deps, await call(), onDossier(dossier)))
  expect(stage).not.toBe(dossier.stage)

  const first = take(await explainDossierScore(province.deps, await call(), { dossierId: dossier.id }))
  const parts = first.functions?.parts ?? []
  const done = parts.filter(({ state }) => state === 'done')
  const left = parts.filter(({ state }) => state === 'failed')
  expect(done.length).toBeGreaterThan(1)
  expect(left.length).toBeGreaterThan(1)
  expect(done.length + left.length).toBe(10)
  const [longest] = done.map(({ ticks }) => ticks ?? 0)
  const used = done.reduce((sum, { ticks }) => sum + (ticks ?? 0), 0)
  expect(used).toBeGreaterThanOrEqual(stepTicks)
  expect(used).toBeLessThan(stepTicks + (longest ?? 0))
  for (const { error } of left)
    expect(error).toMatchObject({
      code: 'sandbox.step-exceeded',
      params: { function: 'slow', ticks: used, limit: stepTicks },
    })

  expect(first.functions?.mayRun).toBe(true)
  let told = first
  for (let round = 0; round < 10 && told.functions?.parts.some(({ state }) => state === 'failed'); round += 1)
    told = take(await runDossierFunctions(province.deps, await call(), { dossierId: dossier.id }))
  expect(told.functions?.parts.map(({ state }) => state)).toEqual(Array.from({ length: 10 }, () => 'done'))
  await province.deps.functions.write()
  const health = take(await listPluginHealth(province.deps, await province.as('quantri'), {}))
  expect(health.find(({ pluginId }) => pluginId === 'thidua.individual-household')).toMatchObject({
    state: 'active',
    breaches: [],
  })
})
