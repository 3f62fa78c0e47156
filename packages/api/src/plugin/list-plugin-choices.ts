import { listPluginChoices as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'

export const listPluginChoices = operation({
  name: 'plugin.listChoices',
  kind: 'query',
  method: 'GET',
  path: '/units/{unitId}/plugins',
  summary: 'Plugins a unit may take or leave',
  access: 'signedIn',
  input: closed({ unitId: id }),
  handle: useCase,
})
