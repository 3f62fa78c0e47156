import type { Actor } from '@thidua/access'
import { canUse, unitsForOperation } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { offeredStakeholders } from '../plugin/plugin-offer.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/**
 * Kinds of subject, and the occasions they have dossiers for. Whoever proposes for a unit sees what that unit may open
 * dossiers of: the province's assignment and the unit's own choice count. `all` is for looking back, since older dossiers
 * stay; whoever proposes for nobody sees all in any case.
 */
export async function listStakeholders(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['stakeholder.list']['input'],
): Promise<Outcome<Operations['stakeholder.list']['output']>> {
  const allowed = canUse('stakeholder.list', call.actor)
  if (!allowed.ok) return allowed
  const units = input.all ? [] : proposingUnits(call.actor)
  const listed = units.length > 0 ? offeredStakeholders(deps, units) : deps.plugins.stakeholders()
  return ok(
    listed.map(({ kind, title, subjectKind, unitKinds, dossiers }) => ({
      kind,
      title,
      subjectKind,
      isUnit: unitKinds.length > 0,
      occasions: [...new Set(dossiers.flatMap((dossier) => dossier.occasions))],
    })),
  )
}

function proposingUnits(actor: Actor) {
  if (actor.kind !== 'person') return []
  const own = new Set([
    ...unitsForOperation('dossier.create', actor),
    ...unitsForOperation('subject.register', actor),
  ])
  return actor.assignments
    .filter(({ unitId }) => own.has(unitId))
    .map(({ unitId, unitKind }) => ({ id: unitId, kind: unitKind }))
}
