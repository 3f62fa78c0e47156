import { inTenant, readInTenant } from '@thidua/data'
import { asId, type TenantId } from '@thidua/kernel'
import { addTenant } from '@thidua/testing'
import type { RawBuilder } from 'kysely'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, rowsOf } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { take } from '#test/open-platform.ts'
import { openFilled } from '#test/walk.ts'
import { getDossier } from '../dossier/get-dossier.ts'
import { registerSubject } from '../organisation/register-subject.ts'
import { listTasks } from '../task/list-tasks.ts'
import { getCatalogue } from './accept-catalogue.ts'
import { choosePlugin, listPluginChoices } from './choose-plugin.ts'
import { listGenerations } from './list-generations.ts'
import { listPlugins } from './list-plugins.ts'
import { listPluginHealth } from './plugin-health.ts'
import { quarantinePlugin } from './quarantine-plugin.ts'
import { recordPluginCalls } from './record-plugin-calls.ts'
import { resumePlugin } from './resume-plugin.ts'
import { rollBackPlugins } from './roll-back-plugins.ts'
import { uploadPackage } from './upload-package.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const pluginId = 'thidua.individual-household'
const admin = () => province.as('quantri')
const write = (statement: RawBuilder<unknown>) => rowsOf(province, statement)
const stateOf = async (id: string, deps = province.deps) =>
  take(await listPlugins(deps, await admin(), {})).find((plugin) => plugin.id === id)?.state
const healthOf = async (id: string, deps = province.deps) =>
  take(await listPluginHealth(deps, await admin(), {})).find((health) => health.pluginId === id)
const person = { by: 'suoitram.canbo', subject: 'K’ Breu', round: 'SK-2027', title: 'bk-tinh' }

describe('a plugin whose code oversteps', () => {
  it('is parked at the third breach in five minutes, whoever counted it, works on as data, and is let go by a person', async () => {
    const { database, clock, ids } = province.deps
    province.clock.set('2027-03-08T03:00:00.000Z')
    const processes = [1, 2].map(() =>
      recordPluginCalls({ database, clock, ids, tenantId: province.tenantId }),
    )
    const digest = province.deps.active.lock.plugins.find(({ id }) => id === pluginId)?.digest ?? ''
    const breach = { code: 'sandbox.ticks-exceeded', params: { limit: 200 }, breach: true }
    const call = { pluginId, digest, milliseconds: 12, ticks: 201, memoryBytes: 4096 }
    for (const record of processes) {
      record.count({ ...call, error: breach })
      record.count({ ...call, ticks: 3, error: null })
    }
    expect(await processes[0]?.write()).toBe(false)
    expect(await processes[1]?.write()).toBe(false)
    processes[1]?.count({ ...call, error: breach })
    expect(await processes[1]?.write()).toBe(true)
    await province.deps.followPlugins()
    expect(await stateOf(pluginId)).toBe('parked')
    expect(province.deps.active.parked).toEqual(new Set([pluginId]))
    expect(province.deps.plugins.findStakeholder('individual')).not.toBeNull()
    expect(await healthOf(pluginId)).toMatchObject({
      calls: 5,
      failures: 3,
      ticksMost: 201,
      lastError: { code: 'sandbox.ticks-exceeded' },
      advice: ['look-at-breaches'],
      breaches: [{}, {}, {}],
    })
    take(await resumePlugin(province.deps, await admin(), { pluginId, reason: 'đã xem' }))
    expect(province.deps.active.parked.size).toBe(0)
    expect(await stateOf(pluginId)).toBe('active')
    const again = await resumePlugin(province.deps, await admin(), { pluginId, reason: 'đã xem' })
    expect(again).toMatchObject({ error: { code: 'plugin.state-wrong' } })
  })
})

describe('safe mode', () => {
  it('starts with every plugin off; dossiers and tasks are there, the set is as it was', async () => {
    const dossier = await openFilled(province, { ...person, subject: await individual() })
    const safe = (await province.open({ safeMode: true })).deps()
    expect([safe.plugins.plugins(), safe.active.safeMode]).toEqual([[], true])
    const officer = await province.as('suoitram.canbo')
    expect(take(await getDossier(safe, officer, { dossierId: dossier.id })).answers).toEqual(dossier.answers)
    expect(take(await listTasks(safe, officer, {})).map((task) => task.dossier.id)).toContain(dossier.id)
    expect(await stateOf(pluginId, safe)).toBe('active')
    expect((await healthOf(pluginId, safe))?.advice).toContain('safe-mode')
    expect(safe.active.lock).toEqual(province.deps.active.lock)
  })
})

describe('a package whose bytes were damaged in the database', () => {
  it('is left out and named; everything else works, and it is taken away without being read', async () => {
    const other = 'thidua.fatherland-front'
    await write(
      sql`update plugin_packages set bytes = overlay(bytes placing '\\x00'::bytea from 200) where plugin_id = ${other}`,
    )
    const fresh = await province.open()
    const deps = fresh.deps()
    expect(deps.plugins.plugins().map(({ manifest }) => manifest.id)).not.toContain(other)
    expect(deps.plugins.plugins()).toHaveLength(province.deps.plugins.plugins().length - 1)
    expect(await stateOf(other, deps)).toBe('parked')
    expect(await healthOf(other, deps)).toMatchObject({
      stateReason: expect.stringMatching(/^plugin\.(archive-format|integrity)$/),
      advice: ['reinstall-or-remove'],
    })
    const plan = await province.plan({ kind: 'uninstall', pluginId: other })
    await province.apply(await province.approve(plan))
    expect(await fresh.follow()).toBe(true)
    expect(await stateOf(other, fresh.deps())).toBe('retired')
    expect(fresh.deps().active.troubles).toEqual([])
  })
})

describe('assignment', () => {
  it('by kind of unit and by the choice of an agency decides who may open what', async () => {
    const register = async (by: string, unit: string, name: string) =>
      registerSubject(province.deps, await province.as(by), {
        stakeholder: 'household',
        name,
        unitId: await province.unitId(unit),
      })
    const assign = async (unitKinds: readonly ['ward'] | null, agencyChoice: boolean) =>
      province.carryOut({ kind: 'assign', pluginId, unitKinds, agencyChoice })
    await assign(['ward'], false)
    expect(await register('suoitram.canbo', 'X0001', 'Hộ ông A')).toMatchObject({
      error: { code: 'plugin.not-offered' },
    })
    expect((await register('phuongmau.canbo', 'X0002', 'Hộ bà B')).ok).toBe(true)

    await assign(null, true)
    const unitId = await province.unitId('X0001')
    const head = () => province.as('suoitram.chutich')
    const choices = take(await listPluginChoices(province.deps, await head(), { unitId }))
    expect(choices).toMatchObject([{ pluginId, enabled: true, changedByName: null }])
    const other = await province.open()
    take(await choosePlugin(province.deps, await head(), { unitId, pluginId, enabled: false }))
    expect(await register('suoitram.canbo', 'X0001', 'Hộ ông A')).toMatchObject({
      error: { code: 'plugin.not-offered' },
    })
    expect(await other.follow()).toBe(true)
    expect(other.deps().active.choices.get(pluginId)?.get(unitId)).toBe(false)
    const foreign = { unitId: await province.unitId('X0002'), pluginId, enabled: false }
    expect(await choosePlugin(province.deps, await head(), foreign)).toMatchObject({
      error: { code: 'unit.not-found' },
    })
    const closed = { unitId, pluginId: 'thidua.enterprise', enabled: false }
    expect(await choosePlugin(province.deps, await head(), closed)).toMatchObject({
      error: { code: 'plugin.choice-closed' },
    })
    take(await choosePlugin(province.deps, await head(), { unitId, pluginId, enabled: true }))
    expect((await register('suoitram.canbo', 'X0001', 'Hộ ông A')).ok).toBe(true)
  })
})

describe('a package nobody vouches for any more', () => {
  it('stops contributing at once, stays out when an older set is brought back, and comes back only as another one', async () => {
    const id = 'thidua.commune'
    const other = province.deps.active.lock.plugins.find((one) => one.id === 'thidua.provincial-department')
    await province.revoke(other?.id ?? '', other?.digest ?? '')
    expect(await stateOf('thidua.provincial-department')).toBe('quarantined')
    expect(await healthOf('thidua.provincial-department')).toMatchObject({
      revoked: true,
      stateReason: 'Sai căn cứ pháp lý',
      advice: ['install-another-version'],
    })
    const again = await province.plan({ kind: 'enable', pluginId: 'thidua.provincial-department' })
    expect(again.report.problems).toMatchObject([{ code: 'wrong-state', weight: 'blocks' }])
    take(await quarantinePlugin(province.deps, await admin(), { pluginId: id, reason: 'sai căn cứ' }))
    expect(await stateOf(id)).toBe('quarantined')
    expect(province.deps.plugins.findStakeholder('commune')).toBeNull()
    const [, before] = take(await listGenerations(province.deps, await admin(), {}))
    const back = await rollBackPlugins(province.deps, await admin(), {
      generation: before?.generation ?? 0,
      reason: 'thử',
    })
    expect(back).toMatchObject({ error: { code: 'plugin.package-not-found' } })
    const released = await province.release('commune', '9.0.0')
    const plan = await province.plan({ kind: 'install', digest: released.digest })
    await province.apply(await province.approve(plan))
    expect(await stateOf(id)).toBe('active')
    const entry = take(await getCatalogue(province.deps, await admin(), { search: 'xa phuong' })).entries
    expect(entry.map(({ pluginId: listed, relation }) => [listed, relation])).toContainEqual([
      id,
      'installed',
    ])
  })
})

describe('an upload', () => {
  it('that is no package, or is too much of one, is read no further and leaves only a line', async () => {
    const refusals = () => countRows(province, 'events', `type = 'plugin.refused'`)
    const [packages, before] = [await countRows(province, 'plugin_packages', 'true'), await refusals()]
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield new Uint8Array(65_536)
      }
    }
    const upload = async (stream: AsyncIterable<Uint8Array>) =>
      uploadPackage(province.deps, await admin(), { stream, allowOlder: false })
    expect(await upload(endless())).toMatchObject({ error: { code: 'plugin.archive-size' } })
    expect(read).toBeLessThan(40)
    async function* nothing() {
      yield new TextEncoder().encode('not a package')
    }
    expect(await upload(nothing())).toMatchObject({ error: { code: 'plugin.archive-format' } })
    expect(await countRows(province, 'plugin_packages', 'true')).toBe(packages)
    expect(await refusals()).toBe(before + 2)
  })
})

describe('another province', () => {
  it('sees nothing of this one, and cannot write into it', async () => {
    const { database } = province.deps
    const stranger = asId<TenantId>(await addTenant(database))
    const tables = [
      'plugin_trust',
      'plugin_packages',
      'plugin_plans',
      'plugin_approvals',
      'plugin_generations',
      'plugin_pointers',
      'plugin_standings',
      'plugin_unit_choices',
      'plugin_breaches',
      'plugin_hours',
    ]
    for (const table of tables) {
      const own = await countRows(province, table, 'true')
      const { rows } = await readInTenant(database, { tenantId: stranger, userId: null }, (transaction) =>
        sql<{ count: number }>`select count(*)::int as count from ${sql.table(table)}`.execute(transaction),
      )
      expect([table, own > 0, rows[0]?.count]).toEqual([table, true, 0])
    }
    const move = inTenant(database, { tenantId: stranger, userId: null }, (transaction) =>
      sql`insert into plugin_standings (tenant_id, plugin_id, state, version, digest, generation, since)
        values (${province.tenantId}, 'x.y', 'active', '1.0.0', '', 1, now())`.execute(transaction),
    )
    await expect(move).rejects.toThrow(/row-level security/)
  })

  it('and nobody can change or remove a set, an approval or a breach once it is there', async () => {
    for (const table of ['plugin_generations', 'plugin_approvals', 'plugin_breaches'])
      await expect(write(sql`delete from ${sql.table(table)}`)).rejects.toThrow(/permission denied/)
    await expect(write(sql`update plugin_generations set digest = ''`)).rejects.toThrow(/permission denied/)
  })
})

async function individual(): Promise<string> {
  const { subjects } = province.deps.content.demonstration
  return subjects.find((one) => one.stakeholder === 'individual' && one.unit === 'X0001')?.name ?? ''
}
