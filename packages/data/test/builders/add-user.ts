import type { Role } from '@thidua/contracts'
import { type Database, inTenant } from '#data'
import { asId, foldSearchKey, nameSortKey, type TenantId, type UnitId, type UserId } from '@thidua/kernel'
import { testIds } from '../test-ids.ts'

export type NewUser = {
  readonly username?: string
  readonly name?: string
  readonly passwordHash?: string
  readonly assignments?: readonly { readonly role: Role; readonly unitId: UnitId }[]
}

/** A person with the given roles since 2026; without a password hash nobody can sign in as them. */
export async function addUser(database: Database, tenantId: TenantId, user: NewUser = {}): Promise<UserId> {
  const id = testIds.newId()
  const name = user.name ?? `User ${id.slice(-4)}`
  await inTenant(database, { tenantId, userId: null }, async (transaction) => {
    await transaction
      .insertInto('users')
      .values({
        tenant_id: tenantId,
        id,
        username: user.username ?? `user-${id}`,
        name,
        password_hash: user.passwordHash ?? null,
        search_key: foldSearchKey(name),
        sort_key: nameSortKey(name),
        created_at: new Date('2026-01-01T00:00:00Z'),
      })
      .execute()
    for (const { role, unitId } of user.assignments ?? []) {
      await transaction
        .insertInto('role_assignments')
        .values({
          tenant_id: tenantId,
          id: testIds.newId(),
          user_id: id,
          role,
          unit_id: unitId,
          valid_from: '2026-01-01',
        })
        .execute()
    }
  })
  return asId<UserId>(id)
}
