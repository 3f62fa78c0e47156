import { restoreRecord as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { version } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { onRecord } from './record-schemas.ts'

export const restoreRecord = operation({
  name: 'record.restore',
  kind: 'command',
  method: 'POST',
  path: '/plugins/{pluginId}/collections/{collection}/records/{recordId}/restore',
  summary: 'Put a record back',
  access: 'signedIn',
  input: closed({ ...onRecord, version }),
  handle: useCase,
})
