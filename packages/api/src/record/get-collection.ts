import { getCollection as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { onCollection } from './record-schemas.ts'

export const getCollection = operation({
  name: 'record.getCollection',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/collections/{collection}',
  summary: 'What a record of a collection consists of',
  access: 'signedIn',
  input: closed(onCollection),
  handle: useCase,
})
