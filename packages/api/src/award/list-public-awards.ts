import { listPublicAwards as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames, search } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listPublicAwards = operation({
  name: 'award.listPublic',
  kind: 'query',
  method: 'GET',
  path: '/awards',
  summary: 'The golden book, open to everybody',
  access: 'public',
  input: closed({ search, ...paging }, ['search', ...pagingNames]),
  handle: useCase,
})
