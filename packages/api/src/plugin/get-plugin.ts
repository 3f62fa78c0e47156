import { getPlugin as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { closed } from '../schema/json-schema.ts'
import { pluginId } from './plugin-schemas.ts'

export const getPlugin = operation({
  name: 'plugin.get',
  kind: 'query',
  method: 'GET',
  path: '/plugins/{pluginId}',
  summary: 'A plugin with its packages, settings, health and history',
  access: 'signedIn',
  input: closed({ pluginId }),
  handle: useCase,
})
