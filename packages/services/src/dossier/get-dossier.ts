import type { DossierView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewDossier } from './view-dossier.ts'

export function getDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.get']['input'],
): Promise<Outcome<DossierView>> {
  return runQuery(deps, call, 'dossier.get', (context) => viewDossier(context, input.dossierId))
}
