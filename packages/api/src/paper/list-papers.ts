import { listPapers as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'

export const listPapers = operation({
  name: 'paper.list',
  kind: 'query',
  method: 'GET',
  path: '/papers',
  summary: 'Papers of plugins that the units of the person asking may print',
  access: 'signedIn',
  input: closed({}),
  handle: useCase,
})
