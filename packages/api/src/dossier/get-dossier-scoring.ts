import { getDossierScoring as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getDossierScoring = operation({
  name: 'dossier.getScoring',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/scoring',
  summary: 'How points come about, where they are shown while a dossier is filled in',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
