import { listNominations as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listNominations = operation({
  name: 'nomination.list',
  kind: 'query',
  method: 'GET',
  path: '/nominations',
  summary: 'Nominations that reached the unit of the person asking',
  access: 'signedIn',
  input: closed(paging, [...pagingNames]),
  handle: useCase,
})
