import { randomUUID } from 'node:crypto'
import { inTenant } from '@thidua/data'
import { enterRecords } from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { asId } from '@thidua/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  book,
  commune,
  onRecord,
  openMentorBook,
  recordDesk,
  refused,
  school,
  ward,
} from '#test/mentor-book.ts'
import { take } from '#test/open-platform.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { rowsInMaintenance } from '#test/rows-of.ts'
import { changeSetting } from '../administration/change-setting.ts'
import { changeRecord } from './change-record.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openMentorBook()
  await fill()
})
afterAll(() => province.close())

const { add, fill, list } = recordDesk(() => province)

describe('the walls the database keeps itself', () => {
  const counted = (tenantId: TenantId, reach?: { pluginId: string; unitIds: readonly string[] | null }) =>
    inTenant(province.deps.database, { tenantId, userId: null }, async (transaction) => {
      if (reach) await enterRecords(transaction, reach)
      const count = async (table: string) =>
        (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(transaction))
          .rows[0]?.n
      return [await count('plugin_records'), await count('plugin_record_index')]
    })

  it('shows nothing without a plugin, of another plugin, of another unit or of another tenant', async () => {
    const { pluginId } = book
    const [all, index] = await counted(province.tenantId, { pluginId, unitIds: null })
    expect([Number(all) > 5, Number(index) > 20]).toEqual([true, true])
    const [ofCommune] = await counted(province.tenantId, {
      pluginId,
      unitIds: [await province.unitId(commune)],
    })
    const [ofWard] = await counted(province.tenantId, { pluginId, unitIds: [await province.unitId(ward)] })
    expect(Number(ofCommune) + Number(ofWard)).toBe(all)
    expect(await counted(province.tenantId)).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId: 'thidua.commune', unitIds: null })).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId, unitIds: [randomUUID()] })).toEqual([0, 0])
    expect(await counted(province.tenantId, { pluginId, unitIds: [] })).toEqual([0, 0])
    expect(await counted(asId<TenantId>(randomUUID()), { pluginId, unitIds: null })).toEqual([0, 0])
  })

  it('lets nobody write a row for another unit or another plugin', async () => {
    const own = await province.unitId(ward)
    const moved = (column: string, value: string) =>
      inTenant(province.deps.database, { tenantId: province.tenantId, userId: null }, async (transaction) => {
        await enterRecords(transaction, { pluginId: book.pluginId, unitIds: [own] })
        await sql`update plugin_records set ${sql.ref(column)} = ${value}`.execute(transaction)
      })
    await expect(moved('unit_id', await province.unitId(commune))).rejects.toThrow(/row-level security/)
    await expect(moved('plugin_id', 'thidua.commune')).rejects.toThrow(/row-level security/)
  })
})

describe('the most a plugin may keep', () => {
  const setting = async (key: string, value: number, version: number) =>
    take(
      await changeSetting(province.deps, await province.as('quantri'), {
        key,
        value,
        version,
        legalBasis: 'Quyết định thử nghiệm',
      }),
    ).version

  it('is never passed, however many come at once, and what was refused left nothing', async () => {
    const before = (await list('khcn.thuongtruc', { pageSize: 1 })).total
    const [storage] = await rowsInMaintenance(
      province,
      sql<{ records: number }>`select records from plugin_storage where plugin_id = ${book.pluginId}`,
    )
    const records = Number(storage?.records) + 3
    const version = await setting('pluginRecords.most', records, 1)
    const outcomes = await Promise.all(
      Array.from({ length: 8 }, async (_, at) => add('suoitram.canbo', commune, school(`Đồng loạt ${at}`))),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(3)
    const refusals = outcomes.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]))
    expect(new Set(refusals.map(({ code }) => code))).toEqual(new Set(['record.quota']))
    expect(refusals[0]?.params).toEqual({ records, megabytes: 50 })
    expect((await list('khcn.thuongtruc', { pageSize: 1 })).total).toBe(before + 3)
    await setting('pluginRecords.most', 100_000, version)
  })

  it('counts bytes too: a line may not grow past it, and may always shrink', async () => {
    const officer = await province.as('suoitram.canbo')
    const line = take(
      await add('suoitram.canbo', commune, school('Trường viết dài', { work: 'a'.repeat(900) })),
    )
    const version = await setting('pluginRecords.megabytes', 1, 1)
    await rowsInMaintenance(
      province,
      sql`update plugin_storage set bytes = 1000000 where plugin_id = ${book.pluginId}`,
    )
    const grown = { ...onRecord(line), data: school('Trường viết dài', { work: 'a'.repeat(950) }) }
    expect(await refused(changeRecord(province.deps, officer, grown))).toBe('record.quota')
    const shrunk = { ...onRecord(line), data: school('Trường viết dài', { work: 'a' }) }
    expect(take(await changeRecord(province.deps, await province.as('suoitram.canbo'), shrunk)).version).toBe(
      2,
    )
    await setting('pluginRecords.megabytes', 50, version)
  })
})
