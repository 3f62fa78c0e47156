import type { DossierRecord, Operations } from '@thidua/contracts'
import type { Outcome } from '@thidua/kernel'
import { fail, ok } from '@thidua/kernel'
import { issueAwards } from '../decision/issue-awards.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'
import { checkRequirement } from './check-requirement.ts'

/**
 * The head of a unit grants a title of the own competence. Several dossiers may stand in one decision: the same number,
 * day and signer. Competence is asked whatever the workflow of a plugin says.
 */
export function awardAtAgency(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.awardAtAgency']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.awardAtAgency',
    act: 'awardAtAgency',
    input,
    async prepare(context, file) {
      const refusal = await checkRequirement(context, file, 'titleWithinCompetence', { act: 'awardAtAgency' })
      return refusal ? fail(refusal) : ok({})
    },
    async apply(context, file) {
      const issued = await issueAwards(context, {
        issuingUnitId: file.row.unitId,
        signature: input,
        files: [file],
        mayJoin: true,
      })
      return issued.ok ? ok({ payload: { ...issued.value, signedOn: input.signedOn } }) : issued
    },
    conflicts: {
      decisions_tenant_id_issuing_unit_id_year_number_key: 'decision.number-taken',
      decision_items_one_live: 'award.already-decided',
      decision_items_one_per_dossier: 'award.already-decided',
    },
  })
}
