import type { EvidenceView, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { ok } from '@thidua/kernel'
import { runQuery } from '../command/run-query.ts'
import { openDossierFile } from '../dossier/dossier-file.ts'
import { viewEvidence } from '../dossier/view-parts.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'

export function listEvidence(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.listEvidence']['input'],
): Promise<Outcome<readonly EvidenceView[]>> {
  return runQuery(deps, call, 'dossier.listEvidence', async (context) => {
    const opened = await openDossierFile(context, input.dossierId, { lock: false })
    return opened.ok ? ok(opened.value.stations.evidence.map(viewEvidence)) : opened
  })
}
