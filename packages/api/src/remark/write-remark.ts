import { writeRemark as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, id, part, remarkText } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const writeRemark = operation({
  name: 'remark.write',
  kind: 'command',
  method: 'POST',
  path: '/dossiers/{dossierId}/remarks',
  summary: 'Say something at a field or a criterion of a dossier',
  access: 'signedIn',
  input: closed({ dossierId: id, partId: part, text: remarkText, forFiller: flag }, ['forFiller']),
  handle: useCase,
})
