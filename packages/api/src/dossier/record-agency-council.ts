import { recordAgencyCouncil as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { council, onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const recordAgencyCouncil = operation({
  name: 'dossier.recordAgencyCouncil',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/agency-council',
  summary: "Record the vote of the agency's council",
  access: 'signedIn',
  input: closed({ ...onDossier, ...council }),
  handle: useCase,
})
