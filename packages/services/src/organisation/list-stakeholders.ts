import { canUse } from '@thidua/access'
import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

/** What the installed plugins bring: kinds of subject, and the occasions they have dossiers for. */
export async function listStakeholders(
  deps: ServiceDeps,
  call: ServiceCall,
  _input: Operations['stakeholder.list']['input'],
): Promise<Outcome<Operations['stakeholder.list']['output']>> {
  const allowed = canUse('stakeholder.list', call.actor)
  if (!allowed.ok) return allowed
  return ok(
    deps.plugins.stakeholders().map(({ kind, title, subjectKind, unitKinds, dossiers }) => ({
      kind,
      title,
      subjectKind,
      isUnit: unitKinds.length > 0,
      occasions: [...new Set(dossiers.flatMap((dossier) => dossier.occasions))],
    })),
  )
}
