import { listDecisions as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listDecisions = operation({
  name: 'decision.list',
  kind: 'query',
  method: 'GET',
  path: '/decisions',
  summary: 'Decisions',
  access: 'signedIn',
  input: closed(paging, [...pagingNames]),
  handle: useCase,
})
