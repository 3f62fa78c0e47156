import { submitDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const submitDossier = operation({
  name: 'dossier.submit',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/submit',
  summary: "Hand the dossier in to the agency's council",
  access: 'signedIn',
  input: closed(onDossier),
  handle: useCase,
})
