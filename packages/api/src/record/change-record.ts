import { changeRecord as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { onRecord, recordData } from './record-schemas.ts'

export const changeRecord = operation({
  name: 'record.change',
  kind: 'command',
  method: 'PUT',
  path: '/plugins/{pluginId}/collections/{collection}/records/{recordId}',
  summary: 'Change a record',
  access: 'signedIn',
  input: closed({ ...onRecord, version, data: recordData }),
  handle: useCase,
})
