import { removeRecord as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { onRecord } from './record-schemas.ts'

export const removeRecord = operation({
  name: 'record.remove',
  kind: 'command',
  method: 'DELETE',
  path: '/plugins/{pluginId}/collections/{collection}/records/{recordId}',
  summary: 'Take a record off the list',
  access: 'signedIn',
  input: closed({ ...onRecord, version }),
  handle: useCase,
})
