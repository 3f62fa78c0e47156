import { listFileReaders as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listFileReaders = operation({
  name: 'dossier.listFileReaders',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/file-readers',
  summary: 'Files of other programs the plugin of a dossier reads answers out of',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
