import type { Transaction } from '@thidua/data'
import { ensureTenant, inTenant } from '@thidua/data'
import {
  findCampaign,
  insertCalendarDay,
  insertContentVersions,
  insertFormerName,
  insertSetting,
  insertUnit,
  listUnitRefs,
  saveCampaign,
  saveSigningKey,
} from '@thidua/data/repositories'
import type { TenantId } from '@thidua/kernel'
import { asId, foldSearchKey } from '@thidua/kernel'
import { contentHash } from '@thidua/plugin-host'
import type { PlatformContent } from '../content/platform-content.ts'
import { forgetReferences } from '../reference/references.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { seedUnitSubjectsOf } from './seed-unit-subjects.ts'

/**
 * Puts into an empty or older database what the program ships: the province as tenant, units, calendar, settings, plugin
 * contents, the campaign. Safe to run at every start: what officials have changed (names, days, settings) is never
 * overwritten, what is new is added.
 */
export async function seedPlatform(deps: ServiceDeps): Promise<TenantId> {
  const { content } = deps
  const now = deps.wallClock.now()
  const tenantId = await ensureProvince(deps)
  await inTenant(deps.database, { tenantId, userId: null }, async (transaction) => {
    await seedUnits(deps, transaction, content.units)
    for (const day of content.calendar.days) await insertCalendarDay(transaction, day)
    for (const { key, value, legalBasis, certainty } of content.settings) {
      await insertSetting(transaction, { key, value, legalBasis, certainty, now })
    }
    // composed with the trunks of this very program: what a dossier opened today pins
    await insertContentVersions(transaction, deps.plugins.contents(), now)
    await seedCampaign(deps, transaction, now)
    await seedUnitSubjectsOf(deps, transaction, null, { registry: deps.plugins, now })
    for (const { keyId, publicKeyBase64Url } of deps.signer.publicKeys()) {
      await saveSigningKey(transaction, { keyId, publicKey: publicKeyBase64Url, now })
    }
  })
  forgetReferences(deps, tenantId)
  return tenantId
}

/** The province of the campaign as a tenant; made where it is missing. Everything else hangs on it. */
export async function ensureProvince({
  database,
  content,
  ids,
  wallClock,
}: Pick<ServiceDeps, 'database' | 'content' | 'ids' | 'wallClock'>): Promise<TenantId> {
  const code = content.campaign.identity.provinceCode
  const name = content.units.find((unit) => unit.code === code)?.name ?? code
  const tenant = await ensureTenant(database, { id: ids.newId(), code, name, createdAt: wallClock.now() })
  return asId<TenantId>(tenant.id)
}

/** Parents before children; a code that exists is left alone, whatever it is called by now. */
export async function seedUnits(
  deps: ServiceDeps,
  transaction: Transaction,
  units: PlatformContent['units'],
): Promise<void> {
  const byCode = new Map((await listUnitRefs(transaction)).map((unit) => [unit.code, unit.id]))
  let waiting = units.filter((unit) => !byCode.has(unit.code))
  while (waiting.length > 0) {
    const ready = waiting.filter((unit) => unit.parent === null || byCode.has(unit.parent))
    if (ready.length === 0) throw new Error(`units without a parent: ${waiting[0]?.code}`)
    for (const unit of ready) {
      const id = deps.ids.newId()
      byCode.set(unit.code, id)
      await insertUnit(transaction, {
        id,
        nameId: deps.ids.newId(),
        code: unit.code,
        name: unit.name,
        kind: unit.kind,
        parentId: unit.parent === null ? null : (byCode.get(unit.parent) ?? null),
        validFrom: unit.validFrom,
        validTo: unit.validTo ?? null,
        councilSize: unit.councilSize ?? null,
        invented: unit.invented ?? false,
        searchKey: foldSearchKey(`${unit.code} ${unit.name}`),
        sortKey: unit.shortName ?? unit.name,
      })
      for (const { name, until } of unit.formerNames ?? []) {
        await insertFormerName(transaction, {
          id: deps.ids.newId(),
          unitId: id,
          name,
          validFrom: until < unit.validFrom ? until : unit.validFrom,
          validTo: until,
        })
      }
    }
    waiting = waiting.filter((unit) => !byCode.has(unit.code))
  }
}

async function seedCampaign(deps: ServiceDeps, transaction: Transaction, now: Date): Promise<void> {
  const { campaign } = deps.content
  const hash = contentHash(campaign)
  const stored = await findCampaign(transaction, campaign.identity.code)
  if (stored?.contentHash === hash) return
  await saveCampaign(transaction, {
    id: stored?.id ?? deps.ids.newId(),
    code: campaign.identity.code,
    contentHash: hash,
    content: campaign,
    now,
  })
}
