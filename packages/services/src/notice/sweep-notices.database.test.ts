import { randomUUID } from 'node:crypto'
import { inMaintenance, inTenant } from '@thidua/data'
import { insertNotices } from '@thidua/data/repositories'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Platform } from '#test/open-platform.ts'
import { openPlatform, take } from '#test/open-platform.ts'
import { changeSetting } from '../administration/change-setting.ts'
import { listNotices } from './list-notices.ts'
import { sweepNotices } from './sweep-notices.ts'

let platform: Platform
beforeAll(async () => {
  platform = await openPlatform('2027-03-12')
})
afterAll(() => platform.close())

const scope = () => ({ tenantId: platform.tenantId, userId: null })
const reader = () => platform.as('suoitram.canbo')

/** As many notices of one person, made on a day. */
async function tell(count: number, on: string): Promise<void> {
  const { actor } = await reader()
  if (actor.kind !== 'person') throw new Error('nobody signed in')
  const { userId } = actor
  const notices = Array.from({ length: count }, () => ({
    messageId: randomUUID(),
    kind: 'plugin.parked',
    dossierId: null,
    params: {},
    to: { userId },
  }))
  await inTenant(platform.deps.database, scope(), (transaction) =>
    insertNotices(transaction, notices, new Date(`${on}T02:00:00.000Z`)),
  )
}

async function told(): Promise<number> {
  return take(await listNotices(platform.deps, await reader(), {})).total
}

async function sweepAll(): Promise<void> {
  while (await sweepNotices(platform.deps, platform.tenantId)) continue
}

describe('notices past their time', () => {
  it('go, read or not, however many; younger ones stay', async () => {
    const before = await told()
    await tell(620, '2025-03-10')
    await tell(2, '2025-03-14')
    await sweepAll()
    expect(await told()).toBe(before + 2)
    platform.clock.set('2027-03-15T02:00:00.000Z')
    await sweepAll()
    expect(await told()).toBe(before)
  })

  it('are kept as long as the province says', async () => {
    const before = await told()
    await tell(3, '2026-11-01')
    await sweepAll()
    expect(await told()).toBe(before + 3)
    const setting = { key: 'notices.keptMonths', value: 3, version: 1, legalBasis: 'Quy định thử' }
    take(await changeSetting(platform.deps, await platform.as('quantri'), setting))
    await sweepAll()
    expect(await told()).toBe(before)
  })

  it('take what the templates of plugins were counted by with them, and nothing of another province', async () => {
    const neighbour = randomUUID()
    const days = () =>
      inMaintenance(platform.deps.database, async (transaction) => {
        const { rows } = await sql<{
          tenant: string
        }>`select tenant_id as tenant from plugin_notice_days where plugin_id = 'sample.old'`.execute(
          transaction,
        )
        return rows.map(({ tenant }) => tenant)
      })
    await inMaintenance(platform.deps.database, async (transaction) => {
      for (const tenant of [platform.tenantId, neighbour])
        await sql`insert into plugin_notice_days (tenant_id, plugin_id, template, day)
          values (${tenant}, 'sample.old', 'reminder', '2020-01-01')`.execute(transaction)
    })
    await sweepAll()
    expect(await days()).toEqual([neighbour])
  })

  it('are not the application’s to delete', async () => {
    const deleting = inTenant(platform.deps.database, scope(), (transaction) =>
      sql`delete from notices`.execute(transaction),
    )
    await expect(deleting).rejects.toThrow(/permission denied/)
  })
})
