import type { DossierRecord, FormDefinition } from '@thidua/contracts'
import { compileForm } from '@thidua/forms'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows } from '#test/rows-of.ts'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { both, nextForm, title, withFunctions } from '#test/plugin-functions.ts'
import { proposeFromSuoiTram } from '#test/province.ts'
import { onDossier, openFilled } from '#test/walk.ts'
import { explainDossierScore } from '../dossier/explain-dossier-score.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { registerSubject } from '../organisation/register-subject.ts'
import { carryDrafts } from '../plugin/carry-drafts.ts'
import { runDossierFunctions } from './run-dossier-functions.ts'

const form = 'f08-individual-achievement'
const pluginId = 'thidua.individual-household'
const officer = { by: 'suoitram.canbo', round: 'SK-2027', title: 'bk-tinh' }

const functions = (words: string) =>
  withFunctions({
    source: `
export const clear = ({ postAndUnit }) => postAndUnit === 'x' ? [{ message: 'post.unclear', fieldId: 'postAndUnit' }] : []
export const ready = ({ postAndUnit }) => postAndUnit === 'Chưa rõ' ? [{ message: 'not.ready' }] : []
export const length = ({ postAndUnit }) => ${words}
export const breaks = () => { throw new Error('not today') }
export const strange = () => [{ message: 'nobody.wrote.this' }]
`,
    hooks: [
      { id: 'clear', event: 'answer.validate', function: 'clear', form, fields: ['postAndUnit'] },
      {
        id: 'length',
        event: 'answer.derive',
        function: 'length',
        form,
        fields: ['postAndUnit'],
        title: title('Độ dài'),
      },
      { id: 'breaks', event: 'answer.derive', function: 'breaks', form, fields: [] },
      { id: 'ready', event: 'dossier.beforeHandoff', function: 'ready', form, fields: ['postAndUnit'] },
      { id: 'strange', event: 'dossier.beforeHandoff', function: 'strange', form, fields: [] },
    ],
    messages: {
      'post.unclear': 'Chức vụ chưa rõ.',
      'not.ready': 'Văn phòng chưa xác minh chức vụ.',
    },
  })

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

/** A dossier of somebody new, filled in like the example of the form. */
const open = async (postAndUnit: string) => {
  const name = `Người thứ ${(people += 1)}`
  const unitId = await province.unitId('X0001')
  take(
    await registerSubject(province.deps, await province.as(officer.by), {
      stakeholder: 'individual',
      name,
      unitId,
    }),
  )
  return openFilled(province, { ...officer, subject: name, changes: { postAndUnit } })
}
let people = 0
const partsOf = async (dossierId: string, deps = province.deps) => {
  const told = take(await explainDossierScore(deps, await province.as(officer.by), { dossierId }))
  return new Map((told.functions?.parts ?? []).map((part) => [part.hookId, part]))
}
const runAgain = async (dossierId: string) =>
  take(await runDossierFunctions(province.deps, await province.as(officer.by), { dossierId }))
const submit = async (dossier: DossierRecord) =>
  submitDossier(province.deps, await province.as(officer.by), onDossier(dossier))

describe('functions that look at answers and at the hand-over', () => {
  it('keep answers from being submitted, in the words of the package and at the field they are about', async () => {
    await province.install('individual-household', '9.0.0', functions('postAndUnit?.length ?? null'))
    const dossier = await open('x')
    const refused = await submit(dossier)
    expect(refused).toMatchObject({
      error: {
        code: 'plugin.answers-refused',
        params: { count: 1, said: 'Chức vụ chưa rõ.' },
        problems: [{ path: '/postAndUnit', params: { said: 'Chức vụ chưa rõ.' } }],
      },
    })
    const { stage, version } = take(
      await getDossier(province.deps, await province.as(officer.by), { dossierId: dossier.id }),
    )
    expect([stage, version]).toEqual([dossier.stage, dossier.version])
    const saved = take(
      await saveAnswers(province.deps, await province.as(officer.by), {
        ...onDossier(dossier),
        changes: { postAndUnit: 'Nông dân' },
      }),
    )
    expect((await submit({ ...dossier, version: saved.version })).ok).toBe(true)
  })

  it('may object to handing over to the province; one that cannot be asked hinders nobody and is told of', async () => {
    const proposal = { yes: 11, letter: '01/TTr-UBND', on: '2027-03-05' }
    const held = take(await submit(await open('Chưa rõ')))
    await expect(proposeFromSuoiTram(province, held, proposal)).rejects.toThrow(
      /plugin\.handoff-refused.*xác minh/,
    )
    const free = take(await submit(await open('Nông dân')))
    const handed = await proposeFromSuoiTram(province, free, { ...proposal, letter: '02/TTr-UBND' })
    expect(handed.stage).toBe('province.intake')
    const parts = await partsOf(handed.id)
    expect(parts.get('ready')).toMatchObject({ state: 'done', event: 'dossier.beforeHandoff' })
    expect(parts.get('strange')).toMatchObject({
      state: 'failed',
      error: { code: 'sandbox.result-invalid', params: { reason: 'wrong-remarks', place: '/0/message' } },
    })
  })
})

describe('a value computed from answers', () => {
  it('is told to be of older answers once these have changed, and is computed again on demand', async () => {
    const dossier = await open('Thợ may')
    await runAgain(dossier.id)
    expect((await partsOf(dossier.id)).get('length')).toMatchObject({
      title: { vi: 'Độ dài' },
      state: 'done',
      value: 7,
      outdated: null,
    })
    take(
      await saveAnswers(province.deps, await province.as(officer.by), {
        ...onDossier(dossier),
        changes: { postAndUnit: 'Giáo viên' },
      }),
    )
    expect((await partsOf(dossier.id)).get('length')).toMatchObject({ value: 7, outdated: 'input' })
    await runAgain(dossier.id)
    expect((await partsOf(dossier.id)).get('length')).toMatchObject({ value: 9, outdated: null })
  })

  it('stays that of the package a dossier was opened with, while drafts go over to the next', async () => {
    const submitted = take(await submit(await open('Thợ mộc')))
    const draft = await open('Thợ mộc')
    await province.install(
      'individual-household',
      '10.0.0',
      both(functions('(postAndUnit?.length ?? 0) * 2'), nextForm(`forms/${form}.json`, '2.0.0')),
    )
    await carryDrafts(province.deps, province.tenantId)
    await runAgain(submitted.id)
    expect((await partsOf(submitted.id)).get('breaks')).toMatchObject({ version: '9.0.0', state: 'failed' })
    expect((await partsOf(submitted.id)).get('length')).toMatchObject({ version: '9.0.0', value: 7 })
    await runAgain(draft.id)
    expect((await partsOf(draft.id)).get('length')).toMatchObject({ version: '10.0.0', value: 14 })
  })

  it('is shown in safe mode too, where nothing is called', async () => {
    const safe = (await province.open({ safeMode: true })).deps()
    const dossier = await open('Thợ hồ')
    await runAgain(dossier.id)
    const parts = await partsOf(dossier.id, safe)
    expect(parts.get('length')).toMatchObject({ value: 12, state: 'done' })
    const again = take(
      await runDossierFunctions(safe, await province.as(officer.by), { dossierId: dossier.id }),
    )
    expect(again.functions).toMatchObject({ mayRun: false })
  })
})

describe('a package that is not sound', () => {
  const kept = () => countRows(province, 'plugin_packages', `plugin_id = '${pluginId}'`)
  const refusals = (code: string) =>
    countRows(province, 'events', `type = 'plugin.refused' and payload->'refusal'->>'code' = '${code}'`)
  const hook = { id: 'one', event: 'answer.derive', function: 'one', form, fields: [] } as const

  it.each([
    ['10.1.0', 'sandbox.source-invalid', 'export const one = ('],
    ['10.1.1', 'sandbox.load-failed', 'throw new Error("no"); export const one = () => 1'],
    ['10.1.2', 'sandbox.ticks-exceeded', 'for (;;); export const one = () => 1'],
    ['10.1.3', 'sandbox.function-missing', 'export const other = () => 1'],
    ['10.1.4', 'sandbox.load-failed', 'export const one = fetch("https://thidua.example")'],
  ])('is refused at the desk (%s: %s), and leaves one line of the audit', async (version, code, source) => {
    const [packages, before] = [await kept(), await refusals(code)]
    const released = province.release(
      'individual-household',
      version,
      withFunctions({ source, hooks: [hook] }),
    )
    await expect(released).rejects.toThrow(code)
    expect([await kept(), await refusals(code)]).toEqual([packages, before + 1])
  })

  it('is refused when form and scoring together cost more than a dossier may', async () => {
    const dear: Edit = (_manifest, files) => {
      editFile<FormDefinition>(files, `forms/${form}.json`, fillWithRules)
      const often = Array.from({ length: 40 }, () => 'd2Claimed != null').join(' || ')
      editFile<{ criteria: { outcomeRule: string }[] }>(files, 'scoring/f08-alternatives.json', (model) => {
        for (const criterion of model.criteria)
          criterion.outcomeRule = `(${often} || true) && ${criterion.outcomeRule}`
      })
    }
    const [packages, before] = [await kept(), await refusals('rule.cost')]
    await expect(province.release('individual-household', '11.0.0', dear)).rejects.toThrow(
      '"rule.cost","params":{"scope":"dossier"',
    )
    expect([await kept(), await refusals('rule.cost')]).toEqual([packages, before + 1])
  })
})

/** Rules upon rules, the largest that still fit: with the rules of its scoring the form then costs too much. */
function fillWithRules(definition: FormDefinition): void {
  type Asked = { kind: string; rules?: unknown[] }
  const fields = definition.sections.flatMap((section) => section.fields as unknown as readonly Asked[])
  let most = 30
  for (const field of fields.filter(({ kind }) => kind === 'shortText'))
    for (field.rules = []; field.rules.length < 20 && most > 0; ) {
      const same = Array.from({ length: most }, (_, n) => `a.name=="${n}"`).join('||')
      const expression = `d1Works==null||!d1Works.exists(a,${same})`
      field.rules.push({ expression, message: title('Trùng') })
      if (compileForm(definition).ok) continue
      field.rules.pop()
      most -= 1
    }
}
