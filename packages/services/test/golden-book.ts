import { readInTenant } from '@thidua/data'
import { sql } from 'kysely'
import { registerSubject } from '../src/organisation/register-subject.ts'
import type { Platform } from './open-platform.ts'
import { take } from './open-platform.ts'

/** The numbers given out of one golden book, in order. */
export async function goldenNumbers(platform: Platform, book: string): Promise<readonly number[]> {
  const scope = { tenantId: platform.tenantId, userId: null }
  return readInTenant(platform.deps.database, scope, async (transaction) => {
    const { rows } = await sql<{ number: number }>`
      select split_part(c.golden_book_number, '/', 1)::int as number
      from certificates c join decision_items i on i.id = c.decision_item_id
        join decisions q on q.id = i.decision_id join org_units u on u.id = q.issuing_unit_id
      where 'golden:' || u.code || ':' || i.title = ${book} order by 1`.execute(transaction)
    return rows.map((row) => row.number)
  })
}

/** One more person Suối Trầm may propose. */
export async function registerPerson(platform: Platform, name: string): Promise<void> {
  take(
    await registerSubject(platform.deps, await platform.as('suoitram.canbo'), {
      stakeholder: 'individual',
      name,
      unitId: await platform.unitId('X0001'),
    }),
  )
}
