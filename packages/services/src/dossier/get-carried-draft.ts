import type { Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewCarried } from './view-carried.ts'

/** For whoever may see the dossier; refuses `dossier.not-found` to everybody else. */
export function getCarriedDraft(
  deps: ServiceDeps,
  call: ServiceCall,
  { dossierId }: Operations['dossier.getCarried']['input'],
): Promise<Outcome<Operations['dossier.getCarried']['output']>> {
  return runQuery(deps, call, 'dossier.getCarried', (context) => viewCarried(context, dossierId))
}
