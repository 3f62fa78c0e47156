import { parseDocumentNumber } from '@thidua/awards'
import type { DossierRecord, Operations } from '@thidua/contracts'
import { saveLetter } from '@thidua/data/repositories'
import type { Outcome } from '@thidua/kernel'
import { fail, isLegalDate, ok, refuse, yearOf } from '@thidua/kernel'
import { letterSymbol } from '../document/document-symbol.ts'
import type { ServiceCall } from '../service-call.ts'
import type { ServiceDeps } from '../service-deps.ts'
import { advanceDossier } from './advance-dossier.ts'
import { checkRequirement } from './check-requirement.ts'

/**
 * The agency head proposes to the province, for titles the head may not grant. One letter may list several dossiers of
 * the unit: same number, same day.
 */
export function signSubmissionLetter(
  deps: ServiceDeps,
  call: ServiceCall,
  input: Operations['dossier.signSubmissionLetter']['input'],
): Promise<Outcome<DossierRecord>> {
  return advanceDossier(deps, call, {
    name: 'dossier.signSubmissionLetter',
    act: 'signSubmissionLetter',
    input,
    async prepare(context, file) {
      const act = 'signSubmissionLetter'
      const refusal = await checkRequirement(context, file, 'titleWithinCompetence', { act })
      return refusal ? fail(refusal) : ok({})
    },
    async apply({ transaction, references, identity, now, today }, file) {
      if (!isLegalDate(input.signedOn) || input.signedOn > today) {
        return refuse('input.invalid', { field: 'signedOn', today })
      }
      const number = parseDocumentNumber(input.number, letterSymbol(references, file.row.unitId))
      if (!number.ok) return number
      const letterId = await saveLetter(transaction, {
        id: deps.ids.newId(),
        unitId: file.row.unitId,
        year: yearOf(input.signedOn),
        number: number.value.text,
        signedOn: input.signedOn,
        signedBy: identity.userId,
        signedByName: identity.actorName,
        at: now,
      })
      if (letterId === null) return refuse('submission-letter.number-taken', { number: number.value.text })
      return ok({
        change: { submissionLetterId: letterId },
        payload: { number: number.value.text, signedOn: input.signedOn },
      })
    },
  })
}
