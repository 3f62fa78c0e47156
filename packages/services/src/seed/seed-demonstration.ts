import type { Transaction } from '@thidua/data'
import { inTenant } from '@thidua/data'
import {
  findCampaign,
  findCredential,
  insertAssignment,
  insertRound,
  insertSubject,
  insertUser,
  listSubjects,
  listUnitRefs,
  setCouncilSize,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { foldSearchKey, nameSortKey } from '@thidua/kernel'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { seedUnits } from './seed-platform.ts'
import { seedUnitSubjectsOf } from './seed-unit-subjects.ts'

export type SeededAccount = {
  readonly username: string
  readonly name: string
  readonly roles: readonly string[]
}

/** Roles and people of the demonstration hold from this day, so that a rehearsal may go back to the plan's first year. */
const validFrom = '2025-07-01'

/**
 * The invented units, people, enterprises, rounds and accounts of the demonstration, all with one password. Safe to run
 * again: accounts that exist keep their password.
 */
export async function seedDemonstration(
  deps: ServiceDeps,
  tenantId: TenantId,
  password: string,
): Promise<readonly SeededAccount[]> {
  const { demonstration } = deps.content
  const passwordHash = await deps.hasher.hash(password)
  await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    const now = deps.wallClock.now()
    await seedUnits(deps, transaction, demonstration.units)
    await seedUnitSubjectsOf(deps, transaction, null, { registry: deps.plugins, now })
    const units = new Map((await listUnitRefs(transaction)).map((unit) => [unit.code, unit]))
    for (const { unit, size } of demonstration.councilSizes) {
      const found = units.get(unit)
      if (found && found.councilSize === null) await setCouncilSize(transaction, found.id, size)
    }
    const unitId = (code: string): string => {
      const unit = units.get(code)
      if (!unit) throw new Error(`the demonstration names unit ${code}, which does not exist`)
      return unit.id
    }
    const userIds = await seedAccounts(deps, transaction, passwordHash, unitId, now)
    await seedSubjects(deps, transaction, userIds, unitId, now)
    await seedRounds(deps, transaction)
  })
  forgetReferences(deps, tenantId)
  return demonstration.accounts.map(({ username, name, assignments }) => ({
    username,
    name,
    roles: assignments.map(({ role, unit }) => `${role}@${unit}`),
  }))
}

async function seedAccounts(
  deps: ServiceDeps,
  transaction: Transaction,
  passwordHash: string,
  unitId: (code: string) => string,
  now: Date,
): Promise<ReadonlyMap<string, string>> {
  const ids = new Map<string, string>()
  for (const { username, name, assignments } of deps.content.demonstration.accounts) {
    const known = await findCredential(transaction, username)
    const id = known?.id ?? deps.ids.newId()
    ids.set(username, id)
    if (known) continue
    await insertUser(transaction, {
      id,
      username,
      name,
      passwordHash,
      searchKey: foldSearchKey(`${username} ${name}`),
      sortKey: nameSortKey(name),
      now,
    })
    for (const { role, unit } of assignments) {
      await insertAssignment(transaction, {
        id: deps.ids.newId(),
        userId: id,
        role,
        unitId: unitId(unit),
        validFrom,
      })
    }
  }
  return ids
}

async function seedSubjects(
  deps: ServiceDeps,
  transaction: Transaction,
  userIds: ReadonlyMap<string, string>,
  unitId: (code: string) => string,
  now: Date,
): Promise<void> {
  for (const subject of deps.content.demonstration.subjects) {
    const { name, stakeholder, kind } = subject
    const present = await listSubjects(transaction, {
      unitIds: null,
      ownerUserId: null,
      unitId: unitId(subject.unit),
      stakeholder,
      search: foldSearchKey(name),
      limit: 1,
      offset: 0,
    })
    if (present.rows.length > 0) continue
    await insertSubject(transaction, {
      id: deps.ids.newId(),
      kind,
      stakeholder,
      name,
      address: subject.address ?? null,
      unitId: unitId(subject.unit),
      isUnit: false,
      ownerUserId: subject.owner ? (userIds.get(subject.owner) ?? null) : null,
      invented: true,
      searchKey: foldSearchKey(name),
      sortKey: kind === 'individual' ? nameSortKey(name) : name,
      now,
    })
  }
}

async function seedRounds(deps: ServiceDeps, transaction: Transaction): Promise<void> {
  const campaign = await findCampaign(transaction, deps.content.campaign.identity.code)
  if (!campaign) throw new Error('the campaign is seeded before its rounds')
  for (const round of deps.content.demonstration.rounds) {
    await insertRound(transaction, { ...round, id: deps.ids.newId(), campaignId: campaign.id })
  }
}
