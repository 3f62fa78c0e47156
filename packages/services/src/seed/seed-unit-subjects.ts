import type { UnitKind } from '@thidua/contracts'
import type { Transaction } from '@thidua/data'
import { insertSubject, listUnitRefs } from '@thidua/data/repositories'
import { foldSearchKey } from '@thidua/kernel'
import type { PluginRegistry } from '@thidua/plugin-host'
import type { ServiceDeps } from '../service-deps.ts'

/** A unit whose kind is itself a stakeholder can be proposed: its own subject, once. */
export async function seedUnitSubjectsOf(
  { ids }: Pick<ServiceDeps, 'ids'>,
  transaction: Transaction,
  kinds: ReadonlySet<UnitKind> | null,
  { registry, now }: { readonly registry: PluginRegistry; readonly now: Date },
): Promise<void> {
  if (kinds?.size === 0) return
  for (const unit of await listUnitRefs(transaction)) {
    if (kinds && !kinds.has(unit.kind)) continue
    const stakeholder = registry.findStakeholderOfUnit(unit.kind)
    if (!stakeholder) continue
    await insertSubject(transaction, {
      id: ids.newId(),
      kind: stakeholder.subjectKind,
      stakeholder: stakeholder.kind,
      name: unit.name,
      address: null,
      unitId: unit.id,
      isUnit: true,
      ownerUserId: null,
      invented: unit.invented,
      searchKey: foldSearchKey(`${unit.code} ${unit.name}`),
      sortKey: unit.name,
      now,
    })
  }
}
