import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Edit, PluginProvince } from '#test/open-plugin-province.ts'
import { editFile, openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { confirmCarriedDraft } from '../dossier/confirm-carried-draft.ts'
import { getCarriedDraft } from '../dossier/get-carried-draft.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { listTasks } from '../task/list-tasks.ts'
import { carryDrafts } from './carry-drafts.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

type Form = { version: string; sections: { fields: { id: string; maximum?: number }[] }[] }

/** One question is gone, one takes less, one is new and must be answered. */
const demanding: Edit = (_manifest, files) => {
  editFile<Form>(files, 'forms/f07-enterprise-assessment.json', (form) => {
    form.version = '9.0.0'
    for (const section of form.sections) {
      section.fields = section.fields.filter(({ id }) => id !== 'revenueYear')
      for (const field of section.fields) if (field.id === 'employees') field.maximum = 10
    }
    const added = { id: 'safetyLead', kind: 'shortText', label: { vi: 'Người phụ trách' }, required: true }
    form.sections[0]?.fields.push(added)
  })
  const examples = [...files.keys()].filter((path) => path.startsWith('fixtures/f07'))
  for (const path of examples)
    editFile<{ answers: Record<string, unknown> }>(files, path, ({ answers }) => {
      delete answers['revenueYear']
      Object.assign(answers, { employees: 9, safetyLead: 'Bà Hương' })
    })
}

const as = (username: string) => province.as(username)
const taskOf = async (username: string, id: string) =>
  take(await listTasks(province.deps, await as(username), {})).find(({ dossier }) => dossier.id === id)
const carriedOf = async (username: string, dossierId: string) =>
  getCarriedDraft(province.deps, await as(username), { dossierId })

it('the owner of a draft that was carried is told, sees each place with what stood there, and says when it was looked at', async () => {
  const { subjects } = province.deps.content.demonstration
  const draft = await openFilled(province, {
    by: 'phuongmau.canbo',
    subject: subjects.find(({ stakeholder }) => stakeholder === 'enterprise')?.name ?? '',
    round: 'SK-2027',
    title: 'bk-tinh',
  })
  const { employees, revenueYear } = draft.answers
  const released = await province.release('enterprise', '9.0.0', demanding)
  const plan = await province.plan({ kind: 'install', digest: released.digest })
  expect(plan.report.drafts).toMatchObject({ total: 1, attention: 1 })
  expect(take(await carriedOf('phuongmau.canbo', draft.id))).toBeNull()
  await province.apply(await province.approve(plan))
  while (await carryDrafts(province.deps, province.tenantId)) continue

  for (const owner of ['phuongmau.canbo', 'huongrung'])
    expect(await taskOf(owner, draft.id)).toMatchObject({ carried: true })
  const seen = take(await carriedOf('phuongmau.canbo', draft.id))
  expect(seen).toMatchObject({ toVersion: '9.0.0', waits: true })
  expect(seen?.items.map(({ kind, fieldId, field, before }) => [kind, fieldId, field.id, before])).toEqual([
    ['putAside', null, 'revenueYear', revenueYear],
    ['notTaken', 'employees', 'employees', employees],
    ['newlyAsked', 'safetyLead', 'safetyLead', null],
  ])
  const now = take(await getDossier(province.deps, await as('phuongmau.canbo'), { dossierId: draft.id }))
  expect(now.answers['employees']).toBe(employees)

  // whoever may not see the dossier hears of nothing; who sees it and was not told has nothing to confirm
  expect(await carriedOf('suoitram.canbo', draft.id)).toMatchObject({ error: { code: 'dossier.not-found' } })
  expect(take(await carriedOf('phuongmau.chutich', draft.id))).toMatchObject({ waits: false })

  const key = await as('phuongmau.canbo')
  const looked = take(await confirmCarriedDraft(province.deps, key, { dossierId: draft.id }))
  expect(looked).toMatchObject({ waits: false, items: [{}, {}, {}] })
  expect((await taskOf('phuongmau.canbo', draft.id))?.carried).toBeUndefined()
  expect(await taskOf('huongrung', draft.id)).toMatchObject({ carried: true })
  const saved = take(
    await saveAnswers(province.deps, await as('phuongmau.canbo'), {
      dossierId: draft.id,
      version: now.version,
      changes: { employees: 9, safetyLead: 'Bà Hương' },
    }),
  )
  expect(saved.problems).toEqual([])
  const after = take(await carriedOf('phuongmau.canbo', draft.id))
  expect(after?.items[0]).toMatchObject({ kind: 'putAside', before: revenueYear })

  take(await rollBackPlugins(province.deps, await as('quantri'), { reason: 'thử lại' }))
  while (await carryDrafts(province.deps, province.tenantId)) continue
  expect(await taskOf('phuongmau.canbo', draft.id)).toMatchObject({ carried: true })
  const back = take(await carriedOf('phuongmau.canbo', draft.id))
  expect(back?.items).toMatchObject([{ kind: 'putAside', field: { id: 'safetyLead' }, before: 'Bà Hương' }])
  const restored = take(await getDossier(province.deps, await as('phuongmau.canbo'), { dossierId: draft.id }))
  expect(restored.answers).toMatchObject({ employees: 9, revenueYear })
})
