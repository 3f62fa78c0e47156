import { listRecords as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, id, paging, pagingNames } from '../schema/fragments.ts'
import { closed, list } from '../schema/json-schema.ts'
import { condition, fieldId, onCollection } from './record-schemas.ts'

export const listRecords = operation({
  name: 'record.list',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}/collections/{collection}/records',
  summary: 'Records of a collection',
  access: 'signedIn',
  input: closed(
    { ...onCollection, unitId: id, where: list(condition, 10), sort: fieldId, descending: flag, ...paging },
    ['unitId', 'where', 'sort', 'descending', ...pagingNames],
  ),
  handle: useCase,
})
