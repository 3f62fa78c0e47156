import type { DossierRecord, PluginPagesView } from '@thidua/contracts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { choosePlugin } from '../plugin/choose-plugin.ts'
import { disablePlugin } from '../plugin/disable-plugin.ts'
import { rollBackPlugins } from '../plugin/roll-back-plugins.ts'
import { listPluginPages } from './list-plugin-pages.ts'
import { getPluginReport } from '../plugin-report/get-plugin-report.ts'
import { getPluginWidget } from '../plugin-widget/get-plugin-widget.ts'
import { listPluginWidgets } from '../plugin-widget/list-plugin-widgets.ts'

let province: PluginProvince
let fromSuoiTram: DossierRecord
beforeAll(async () => {
  province = await openPluginProvince()
  fromSuoiTram = await openFilled(province, {
    by: 'suoitram.canbo',
    subject: 'Xã Suối Trầm',
    round: 'SK-2027',
    title: 'bk-tinh',
  })
})
afterAll(() => province.close())

const pages = async (username: string, deps = province.deps) =>
  take(await listPluginPages(deps, await province.as(username), {}))
const menuIds = ({ menu }: PluginPagesView) => menu.map(({ id }) => id.replace('thidua.', ''))
const glance = { pluginId: 'thidua.commune', widgetId: 'targets-at-a-glance' }
const widget = async (username: string, dossierId = fromSuoiTram.id) =>
  getPluginWidget(province.deps, await province.as(username), { ...glance, dossierId })
const admin = () => province.as('quantri')

describe('menu items of plugins', () => {
  it('stand by priority, publisher and id, for those whose roles they name', async () => {
    expect(menuIds(await pages('snv.thamdinh'))).toEqual([
      'commune/menu/criteria',
      'provincial-department/menu/criteria',
      'fatherland-front/menu/mobilisation',
      'enterprise/menu/enterprises',
      'individual-household/menu/individuals',
    ])
    // a commune has nothing to do with the dossiers of departments
    expect(menuIds(await pages('suoitram.canbo'))).toEqual([
      'commune/menu/criteria',
      'enterprise/menu/enterprises',
      'individual-household/menu/individuals',
    ])
    expect(menuIds(await pages('huongrung'))).toEqual([])
    expect(menuIds(await pages('quantri'))).toEqual([])
  })

  it('lead to pages of the platform, never to an address', async () => {
    const { menu } = await pages('snv.thamdinh')
    expect(menu[0]?.page).toEqual({
      kind: 'report',
      pluginId: 'thidua.commune',
      reportId: 'criteria-by-commune',
    })
    expect(JSON.stringify(menu)).not.toMatch(/href|https?:|javascript/)
  })

  it('may lead to the dossiers of a form; a page only some may open is shown to those', async () => {
    await province.install('fatherland-front', '1.5.0', (manifest) => {
      const contributes = manifest['contributes'] as { menu: object[]; permissions?: object[] }
      const item = { area: 'work', title: { vi: 'Hồ sơ Mặt trận' }, roles: ['verifier', 'campaignOffice'] }
      contributes.menu.push({ ...item, id: 'dossiers', page: { kind: 'form', id: 'f06-front-assessment' } })
      contributes.permissions = [
        {
          id: 'read-results',
          title: { vi: 'Xem kết quả' },
          roles: ['verifier'],
          on: { kind: 'report', id: 'mobilisation-results' },
          acts: ['read'],
        },
      ]
    })
    const verifier = await pages('snv.thamdinh')
    expect(verifier.menu.find(({ id }) => id.endsWith('/dossiers'))?.page).toEqual({
      kind: 'dossiers',
      stakeholder: 'fatherlandFront',
    })
    const place = { pluginId: 'thidua.fatherland-front', reportId: 'mobilisation-results' }
    expect(menuIds(verifier)).toContain('fatherland-front/menu/mobilisation')
    const seen = take(await getPluginReport(province.deps, await province.as('snv.thamdinh'), place))
    expect(seen.mayExport).toBe(false)
    const office = await pages('khcn.thuongtruc')
    expect(menuIds(office)).not.toContain('fatherland-front/menu/mobilisation')
    expect(office.reports.map(({ reportId }) => reportId)).not.toContain('mobilisation-results')
    const refused = await getPluginReport(province.deps, await province.as('khcn.thuongtruc'), place)
    expect(refused).toMatchObject({ error: { code: 'plugin.page-not-found' } })
  })
})

describe('a widget', () => {
  it('gives the answers it declared, worded, and nothing else of the dossier', async () => {
    const { blocks } = take(await widget('suoitram.canbo'))
    const { a2TargetsDone, a2TargetsAssigned, a2TargetsExceeded, a5OnTime } = fromSuoiTram.answers
    expect(blocks[0]).toMatchObject({ kind: 'progress', value: a2TargetsDone, of: a2TargetsAssigned })
    expect(blocks[1]).toMatchObject({
      kind: 'facts',
      rows: [
        { value: a2TargetsExceeded === undefined ? null : { kind: 'number', value: a2TargetsExceeded } },
        {},
        { value: { kind: 'percent', value: a5OnTime } },
      ],
    })
    expect(JSON.stringify(blocks)).not.toContain(String(fromSuoiTram.answers['a1Remark']))
  })

  it('attack 34: of a dossier of another unit is not found, neither listed nor filled in', async () => {
    for (const stranger of ['phuongmau.canbo', 'snv.thamdinh', 'quantri']) {
      const asked = { page: 'dossier', dossierId: fromSuoiTram.id } as const
      const listed = await listPluginWidgets(province.deps, await province.as(stranger), asked)
      expect(listed).toMatchObject({ ok: false, error: { code: 'dossier.not-found' } })
      const filled = await widget(stranger)
      expect(['dossier.not-found', 'plugin.page-not-found']).toContain(filled.ok ? '' : filled.error.code)
    }
    const guessed = await widget('suoitram.canbo', '01890000-0000-7000-8000-000000000000')
    expect(guessed).toMatchObject({ error: { code: 'dossier.not-found' } })
  })

  it('stands only on dossiers of its own plugin and its own form', async () => {
    const asked = { page: 'dossier', dossierId: fromSuoiTram.id } as const
    const listed = take(await listPluginWidgets(province.deps, await province.as('suoitram.canbo'), asked))
    expect(listed.map(({ pluginId, widgetId }) => `${pluginId} ${widgetId}`)).toEqual([
      'thidua.commune targets-at-a-glance',
    ])
    const foreign = await getPluginWidget(province.deps, await province.as('suoitram.canbo'), {
      pluginId: 'thidua.individual-household',
      widgetId: 'household-at-a-glance',
      dossierId: fromSuoiTram.id,
    })
    expect(foreign).toMatchObject({ error: { code: 'plugin.page-not-found' } })
  })

  it('shows figures of its report as the person asking would read them there', async () => {
    const figures = async (username: string) => {
      const asked = { pluginId: 'thidua.commune', widgetId: 'criteria-in-figures' }
      const { blocks } = take(await getPluginWidget(province.deps, await province.as(username), asked))
      const [facts] = blocks
      return facts?.kind === 'facts' ? facts.rows.map(({ value }) => value) : []
    }
    const own = await figures('suoitram.canbo')
    expect(own.slice(0, 2)).toEqual([
      { kind: 'number', value: 1 },
      { kind: 'number', value: fromSuoiTram.met },
    ])
    expect((await figures('phuongmau.canbo'))[0]).toEqual({ kind: 'number', value: 0 })
  })
})

describe('what a plugin shows is gone with it', () => {
  it('for a unit that has left it out, where the province lets it', async () => {
    const pluginId = 'thidua.commune'
    const assigned = { kind: 'assign', pluginId, unitKinds: null, agencyChoice: true } as const
    await province.carryOut(assigned)
    const unitId = await province.unitId('X0001')
    const choose = async (enabled: boolean) =>
      take(
        await choosePlugin(province.deps, await province.as('suoitram.chutich'), {
          unitId,
          pluginId,
          enabled,
        }),
      )
    await choose(false)
    expect(menuIds(await pages('suoitram.canbo'))).not.toContain('commune/menu/criteria')
    expect(menuIds(await pages('phuongmau.canbo'))).toContain('commune/menu/criteria')
    expect(await widget('suoitram.canbo')).toMatchObject({ error: { code: 'plugin.page-not-found' } })
    await choose(true)
    expect((await widget('suoitram.canbo')).ok).toBe(true)
  })

  it('once it is disabled, and back with it', async () => {
    const before = await pages('snv.thamdinh')
    take(await disablePlugin(province.deps, await admin(), { pluginId: 'thidua.commune', reason: 'thử' }))
    const after = await pages('snv.thamdinh')
    expect(menuIds(after)).toEqual(menuIds(before).filter((id) => !id.startsWith('commune/')))
    expect(after.slots).not.toEqual([])
    const place = { pluginId: 'thidua.commune', reportId: 'criteria-by-commune' }
    const report = await getPluginReport(province.deps, await province.as('snv.thamdinh'), place)
    expect(report).toMatchObject({ error: { code: 'plugin.page-not-found' } })
    take(await rollBackPlugins(province.deps, await admin(), { reason: 'đã xem' }))
    expect(menuIds(await pages('snv.thamdinh'))).toEqual(menuIds(before))
  })

  it('in safe mode', async () => {
    const safe = (await province.open({ safeMode: true })).deps()
    expect(await pages('snv.thamdinh', safe)).toEqual({ menu: [], reports: [], slots: [] })
  })
})
