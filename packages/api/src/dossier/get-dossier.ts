import { getDossier as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const getDossier = operation({
  name: 'dossier.get',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}',
  summary: 'One dossier with its answers and open steps',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
