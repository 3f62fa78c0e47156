import { listDossierEvents as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listDossierEvents = operation({
  name: 'dossier.listEvents',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/events',
  summary: 'What happened to a dossier, oldest first',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
