import { listPluginHealth as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { noInput } from '../schema/fragments.ts'

export const listPluginHealth = operation({
  name: 'plugin.listHealth',
  kind: 'query',
  method: 'GET',
  path: '/plugin-health',
  summary: 'How plugins fare',
  access: 'signedIn',
  input: noInput,
  handle: useCase,
})
