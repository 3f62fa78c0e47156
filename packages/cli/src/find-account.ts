import type { UnitView, UserView } from '@thidua/contracts'
import { ok, refuse } from '@thidua/kernel'
import type { Outcome } from '@thidua/kernel'
import type { OwnersProgram } from '@thidua/server'
import { listUnits, listUsers } from '@thidua/services'

const pageSize = 200

/** The account of exactly this name. Refuses `user.not-found`. */
export async function findAccount(
  { deps, call }: OwnersProgram,
  username: string,
): Promise<Outcome<UserView>> {
  const wanted = username.trim().toLowerCase()
  const listed = await listUsers(deps, call, { search: wanted, pageSize })
  if (!listed.ok) return listed
  const user = listed.value.items.find((one) => one.username === wanted)
  return user ? ok(user) : refuse('user.not-found', { username })
}

/** The unit of exactly this code. Refuses `unit.not-found`. */
export async function findUnit({ deps, call }: OwnersProgram, code: string): Promise<Outcome<UnitView>> {
  const wanted = code.trim().toLowerCase()
  const listed = await listUnits(deps, call, { search: code, pageSize })
  if (!listed.ok) return listed
  const unit = listed.value.items.find((one) => one.code.toLowerCase() === wanted)
  return unit ? ok(unit) : refuse('unit.not-found', { code })
}
