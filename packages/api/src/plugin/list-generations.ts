import { listGenerations as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listGenerations = operation({
  name: 'plugin.listGenerations',
  kind: 'query',
  method: 'GET',
  path: '/plugin-generations',
  summary: 'Sets of plugins, newest first',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
