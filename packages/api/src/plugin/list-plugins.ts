import { listPlugins as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listPlugins = operation({
  name: 'plugin.list',
  kind: 'query',
  method: 'GET',
  path: '/plugins',
  summary: 'Plugins installed',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
