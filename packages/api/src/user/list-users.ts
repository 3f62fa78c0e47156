import { listUsers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames, search } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listUsers = operation({
  name: 'user.list',
  kind: 'query',
  method: 'GET',
  path: '/users',
  summary: 'People with an account',
  access: 'signedIn',
  input: closed({ search, ...paging }, ['search', ...pagingNames]),
  handle: useCase,
})
