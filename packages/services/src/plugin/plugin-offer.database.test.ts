import type { UnitKind } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { createDossier } from '../dossier/create-dossier.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { saveAnswers } from '../dossier/save-answers.ts'
import { submitDossier } from '../dossier/submit-dossier.ts'
import { listStakeholders } from '../organisation/list-stakeholders.ts'
import { choosePlugin } from './choose-plugin.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const pluginId = 'thidua.enterprise'
const proposed = ['enterprise', 'household', 'individual']
const offeredTo = async (username: string, input: { readonly all?: boolean } = {}, deps = province.deps) =>
  take(await listStakeholders(deps, await province.as(username), input))
    .map(({ kind }) => kind)
    .toSorted()
const assign = async (unitKinds: readonly UnitKind[] | null, agencyChoice: boolean) =>
  province.carryOut({ kind: 'assign', pluginId, unitKinds, agencyChoice })
const enterprise = () =>
  province.deps.content.demonstration.subjects.find(({ stakeholder }) => stakeholder === 'enterprise')
const create = async () =>
  createDossier(province.deps, await province.as('phuongmau.canbo'), {
    roundId: await province.roundId('SK-2027'),
    subjectId: await province.subjectId(enterprise()?.name ?? ''),
    title: 'bk-tinh',
  })
const refused = { ok: false, error: { code: 'plugin.not-offered', params: { stakeholder: 'enterprise' } } }

describe('who is offered which stakeholders', () => {
  it('a unit those it is of itself and those it proposes; who proposes for nobody sees every one', async () => {
    expect(await offeredTo('suoitram.canbo')).toEqual(['commune', ...proposed])
    expect(await offeredTo('suoitram.chutich')).toEqual(['commune', ...proposed])
    const everyone = await offeredTo('quantri')
    expect(everyone).toEqual(
      province.deps.plugins
        .stakeholders()
        .map(({ kind }) => kind)
        .toSorted(),
    )
    expect(everyone).toHaveLength(6)
    expect(await offeredTo('khcn.thuongtruc')).toEqual(everyone)
    expect(await offeredTo('suoitram.canbo', { all: true })).toEqual(everyone)
  })

  it('the province assigns a plugin to some kinds of unit: the others are not offered it and may not open its dossiers', async () => {
    await assign(['commune'], false)
    expect(await offeredTo('suoitram.canbo')).toContain('enterprise')
    expect(await offeredTo('phuongmau.canbo')).not.toContain('enterprise')
    expect(await offeredTo('phuongmau.canbo')).toContain('household')
    expect(await offeredTo('phuongmau.canbo', { all: true })).toContain('enterprise')
    expect(await create()).toMatchObject(refused)
    await assign(null, false)
    expect(await offeredTo('phuongmau.canbo')).toContain('enterprise')
  })

  it('a unit that leaves a plugin out, where it may, opens none of its dossiers; what it has goes on to the end', async () => {
    const officer = () => province.as('phuongmau.canbo')
    const opened = { by: 'phuongmau.canbo', subject: enterprise()?.name ?? '', round: 'SK-2027' }
    const draft = await openFilled(province, { ...opened, title: 'bk-tinh' })
    await assign(null, true)
    expect(await offeredTo('phuongmau.canbo')).toContain('enterprise')
    const unitId = await province.unitId('X0002')
    const choose = async (enabled: boolean) =>
      take(
        await choosePlugin(province.deps, await province.as('phuongmau.chutich'), {
          unitId,
          pluginId,
          enabled,
        }),
      )
    const elsewhere = await province.open()
    await choose(false)
    expect(await offeredTo('phuongmau.canbo')).not.toContain('enterprise')
    expect(await offeredTo('suoitram.canbo')).toContain('enterprise')
    expect(await create()).toMatchObject(refused)
    expect(await elsewhere.follow()).toBe(true)
    expect(await offeredTo('phuongmau.canbo', {}, elsewhere.deps())).not.toContain('enterprise')

    const saved = take(
      await saveAnswers(province.deps, await officer(), {
        dossierId: draft.id,
        version: draft.version,
        changes: { taxesPaid: 7 },
      }),
    )
    const submitted = { dossierId: draft.id, version: saved.version }
    take(await submitDossier(province.deps, await officer(), submitted))
    const kept = take(await getDossier(province.deps, await officer(), { dossierId: draft.id }))
    expect(kept.answers['taxesPaid']).toBe(7)

    await choose(true)
    expect(await offeredTo('phuongmau.canbo')).toContain('enterprise')
  })
})
