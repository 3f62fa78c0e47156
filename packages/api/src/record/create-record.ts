import { createRecord as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { onCollection, recordData } from './record-schemas.ts'

export const createRecord = operation({
  name: 'record.create',
  kind: 'command',
  method: 'POST',
  path: '/plugins/{pluginId}/collections/{collection}/records',
  summary: 'Add a record',
  access: 'signedIn',
  input: closed({ ...onCollection, unitId: id, data: recordData }),
  handle: useCase,
})
