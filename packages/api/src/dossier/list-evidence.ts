import { listEvidence as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listEvidence = operation({
  name: 'dossier.listEvidence',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/evidence',
  summary: 'Evidence files of a dossier',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
