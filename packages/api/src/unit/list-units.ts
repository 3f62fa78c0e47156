import { listUnits as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { paging, pagingNames, search } from '../schema/fragments.ts'
import { closed, list, text } from '../schema/json-schema.ts'

export const listUnits = operation({
  name: 'unit.list',
  kind: 'query',
  method: 'GET',
  path: '/units',
  summary: 'Units of the province',
  access: 'public',
  input: closed({ search, kinds: list(text(40), 20), ...paging }, ['search', 'kinds', ...pagingNames]),
  handle: useCase,
})
