import { getRecord as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onRecord } from './record-schemas.ts'

export const getRecord = operation({
  name: 'record.get',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/collections/{collection}/records/{recordId}',
  summary: 'One record with its history',
  access: 'signedIn',
  input: closed(onRecord),
  handle: useCase,
})
