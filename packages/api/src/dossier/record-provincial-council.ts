import { recordProvincialCouncil as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { council, onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const recordProvincialCouncil = operation({
  name: 'dossier.recordProvincialCouncil',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/provincial-council',
  summary: 'Record the vote of the provincial council',
  access: 'signedIn',
  input: closed({ ...onDossier, ...council }),
  handle: useCase,
})
