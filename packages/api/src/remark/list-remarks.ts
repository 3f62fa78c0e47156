import { listRemarks as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listRemarks = operation({
  name: 'remark.list',
  kind: 'query',
  method: 'GET',
  path: '/dossiers/{dossierId}/remarks',
  summary: 'Remarks at the fields of a dossier, as far as the person asking may read them',
  access: 'signedIn',
  input: closed({ dossierId: id }),
  handle: useCase,
})
