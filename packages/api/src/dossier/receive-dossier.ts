import { receiveDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { onDossier } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const receiveDossier = operation({
  name: 'dossier.receive',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/receive',
  summary: 'Receive the dossier and give its receipt',
  access: 'signedIn',
  input: closed(onDossier),
  handle: useCase,
})
