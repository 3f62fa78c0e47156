import { refuse } from '@thidua/kernel'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countRows, rowsOf } from '#test/rows-of.ts'
import type { PluginProvince } from '#test/open-plugin-province.ts'
import { openPluginProvince } from '#test/open-plugin-province.ts'
import { audited } from './plugin-audit.ts'
import { recordPluginCalls } from './record-plugin-calls.ts'

let province: PluginProvince
beforeAll(async () => {
  province = await openPluginProvince()
})
afterAll(() => province.close())

const secret = 'ma-so-bi-mat-0792'

describe('what a package may leave in the record', () => {
  it('a refusal is one line of codes and places: short, on one line, nothing of what was brought', async () => {
    const before = await countRows(province, 'events', `type = 'plugin.refused'`)
    const long = `forms/${'x'.repeat(10_000_000)}.json`
    const turned = 'plugin.json\n2027-01-01 dossier.award quantri\u202E\u0000'
    const refused = await audited(
      province.deps,
      await province.as('quantri'),
      { operation: 'plugin.upload', pluginId: turned },
      async () =>
        refuse('plugin.reserved-key', {
          reason: 'reserved-key',
          file: long,
          place: turned,
          key: secret,
          value: secret,
        }),
    )
    expect(refused.ok).toBe(false)
    expect(await countRows(province, 'events', `type = 'plugin.refused'`)).toBe(before + 1)
    const [line] = await rowsOf(
      province,
      sql<{ payload: unknown; actor: string }>`select payload, actor_name as actor from events
        where type = 'plugin.refused' order by seq desc limit 1`,
    )
    const text = JSON.stringify(line?.payload)
    expect(text.length).toBeLessThan(1000)
    expect(text).not.toContain(secret)
    expect(text).not.toMatch(/\\n|\\u0000|\u202E/)
    expect(line?.actor).not.toBe('')
  })

  it('what its code says when it fails is kept nowhere, and a thousand failures are one row an hour', async () => {
    const { database, clock, ids } = province.deps
    const record = recordPluginCalls({ database, clock, ids, tenantId: province.tenantId })
    const events = await countRows(province, 'events', 'true')
    const error = { code: 'sandbox.function-failed', params: { said: secret }, breach: false }
    for (let call = 0; call < 1000; call += 1)
      record.count({
        pluginId: 'thidua.enterprise',
        digest: '',
        milliseconds: 1,
        ticks: 1,
        memoryBytes: 1,
        error,
      })
    expect(await record.write()).toBe(false)
    expect(await countRows(province, 'plugin_hours', 'true')).toBe(1)
    expect(await countRows(province, 'plugin_breaches', 'true')).toBe(0)
    expect(await countRows(province, 'events', 'true')).toBe(events)
    const rows = await rowsOf(province, sql`select * from plugin_hours`)
    expect(JSON.stringify(rows)).not.toContain(secret)
    expect(rows).toMatchObject([{ calls: 1000, failures: 1000 }])
  })
})

describe('what was recorded', () => {
  it.each(['update events set type = type', 'delete from events', 'truncate events'])(
    'stays: the program itself may not “%s”',
    async (statement) => {
      const tried = rowsOf(province, sql.raw(statement) as ReturnType<typeof sql>)
      await expect(tried).rejects.toThrow(/permission denied/)
    },
  )
})
