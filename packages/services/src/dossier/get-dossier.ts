import type { DossierRecord, Operations } from '@thidua/contracts'
import { arrivedDossier, readingDossier } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { runKnownQuery } from '../command/run-query.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { viewStoredDossier } from './view-dossier.ts'

export function getDossier(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.get']['input'],
): Promise<Outcome<DossierRecord>> {
  return runKnownQuery(deps, call, {
    name: 'dossier.get',
    statement: readingDossier(input.dossierId),
    work: (context, rows) => viewStoredDossier(context, arrivedDossier(rows)),
  })
}
