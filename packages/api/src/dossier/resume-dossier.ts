import { resumeDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier, reason } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const resumeDossier = operation({
  name: 'dossier.resume',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/resume',
  summary: 'Resume a suspended dossier',
  access: 'signedIn',
  input: closed({ ...onDossier, reason }),
  handle: useCase,
})
