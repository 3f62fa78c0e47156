import { choosePlugin as useCase } from '@thidua/services'
import { operation } from '../operation.ts'
import { flag, id } from '../schema/fragments.ts'
import { closed } from '../schema/json-schema.ts'
import { pluginId } from './plugin-schemas.ts'

export const choosePlugin = operation({
  name: 'plugin.choose',
  kind: 'command',
  method: 'POST',
  path: '/units/{unitId}/plugins/{pluginId}',
  summary: 'Take a plugin or leave it out',
  access: 'signedIn',
  input: closed({ unitId: id, pluginId, enabled: flag }),
  handle: useCase,
})
